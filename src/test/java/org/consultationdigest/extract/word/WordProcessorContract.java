package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.wordprocessing.Manuscript;
import org.consultationdigest.format.wordprocessing.Manuscript.Commented;
import org.consultationdigest.format.wordprocessing.Manuscript.Deleted;
import org.consultationdigest.format.wordprocessing.Manuscript.Inserted;
import org.consultationdigest.format.wordprocessing.Manuscript.Note;
import org.consultationdigest.format.wordprocessing.Manuscript.Struck;
import org.consultationdigest.format.wordprocessing.Manuscript.Words;
import org.consultationdigest.format.wordprocessing.Saved;
import org.consultationdigest.format.wordprocessing.SavedAsWord;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person wrote is read alike, whichever word processor saved it; every kind of file inherits this. */
abstract class WordProcessorContract {
    @TempDir
    private Path folder;

    /** How the kind of file is written. */
    abstract Saved saved();

    @Test
    void readsALetterAlike() throws Exception {
        readsAlike(letter());
    }

    @Test
    void readsACommentTableAlike() throws Exception {
        readsAlike(table());

        Extraction.Parsed extraction = parsed(saved(), table());
        assertThat(extraction.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly(
                        "Đề nghị bổ sung số liệu năm 2024.", "Đề nghị làm rõ “nhóm yếu thế”.", "Nhất trí với dự thảo.");
        assertThat(extraction.comments().get(1).contributor()).contains("Hội Hoa Sen");
    }

    @Test
    void readsAnAnnotatedCopyAlike() throws Exception {
        readsAlike(copy());

        Extraction.Parsed extraction = parsed(saved(), copy());
        assertThat(extraction.comments())
                .extracting(comment -> comment.kind() + " " + comment.author().orElse("") + " "
                        + comment.wording().joined().strip().replaceAll("\\s*\n\\s*", "|"))
                .containsExactly(
                        "MARGIN_COMMENT Jane Example How many schools?",
                        "TRACKED_CHANGE Bình Mẫu may|shall",
                        "TRACKED_CHANGE Jane Example in the delta");
    }

    @Test
    void readsAutomaticNumbersAndNotesAlike() throws Exception {
        readsAlike(numbered());
    }

    @Test
    void accountsForEveryCharacter() throws Exception {
        for (Manuscript manuscript : List.of(letter(), table(), copy(), numbered())) {
            String out = characters(texts(parsed(saved(), manuscript)));
            assertThat(out).isEqualTo(characters(Stream.of(manuscript.words())));
        }
    }

    private void readsAlike(Manuscript manuscript) throws Exception {
        Extraction.Parsed expected = parsed(new SavedAsWord(), manuscript);
        Extraction.Parsed found = parsed(saved(), manuscript);

        assertThat(expected.comments()).isNotEmpty();
        assertThat(found.comments().stream().map(WordProcessorContract::shown))
                .containsExactlyElementsOf(expected.comments().stream()
                        .map(WordProcessorContract::shown)
                        .toList());
        assertThat(found.remainder().stream().map(text -> text.why() + " " + text.text()))
                .containsExactlyElementsOf(expected.remainder().stream()
                        .map(text -> text.why() + " " + text.text())
                        .toList());
        assertThat(found.facts()).isEqualTo(expected.facts());
    }

    /** Everything of a comment but the ids that the file itself gave it. */
    private static String shown(ExtractedComment comment) {
        return String.join(
                " | ",
                comment.kind().name(),
                comment.wording().toString(),
                comment.hints().toString(),
                comment.location().paragraph() + "/" + comment.location().row(),
                comment.location().anchor().orElse(""),
                comment.location().heading().orElse(""),
                comment.author().orElse(""),
                comment.contributor().orElse(""),
                comment.kind() == CommentKind.TRACKED_CHANGE
                        ? comment.date().map(String::valueOf).orElse("")
                        : "",
                comment.extras().toString());
    }

    private Extraction.Parsed parsed(Saved saved, Manuscript manuscript) throws Exception {
        Path file = saved.save(manuscript, folder.resolve("submission." + saved.extension()));
        SubmissionId id = new SubmissionId(Sha256.hex("a manuscript"));
        Submission submission = new Submission(
                DocumentId.of("submission", id.sha256()), id, "submission", saved.mediaType(), Optional.empty());
        WordExtractor extractor = new WordExtractor();
        assertThat(extractor.reads(saved.mediaType())).isTrue();
        return (Extraction.Parsed) extractor.extract(submission, file, ExtractionContext.unknown());
    }

    private static Stream<String> texts(Extraction.Parsed extraction) {
        return Stream.of(
                        extraction.comments().stream().flatMap(WordProcessorContract::words),
                        // A merged cell stands once in the file and is said of every row beside it.
                        extraction.comments().stream()
                                .filter(comment -> comment.kind() == CommentKind.TABLE_ROW)
                                .flatMap(comment -> comment.contributor().stream())
                                .distinct(),
                        extraction.remainder().stream().map(Remainder::text))
                .flatMap(parts -> parts);
    }

    /** What a comment says, without the draft's words that it hangs on: those are accounted for as the draft's. */
    private static Stream<String> words(ExtractedComment comment) {
        Stream<String> label = Stream.ofNullable(comment.extras().get(ExtractedComment.LABEL))
                .filter(text -> comment.kind() == CommentKind.PARAGRAPH && text.endsWith(")"));
        return Stream.of(
                        comment.wording().text().stream(),
                        comment.wording().proposedChange().stream(),
                        comment.wording().rationale().stream(),
                        comment.kind() == CommentKind.TRACKED_CHANGE
                                ? comment.wording().inserted().stream()
                                : Stream.<String>empty(),
                        label)
                .flatMap(parts -> parts);
    }

    private static String characters(Stream<String> texts) {
        return texts.flatMapToInt(String::codePoints)
                .filter(Character::isLetterOrDigit)
                .sorted()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static Manuscript letter() {
        return new Manuscript()
                .table(new String[] {
                    "BỘ CÂY XANH\nVỤ PHÁP CHẾ\nSố: 12/BCX-PC",
                    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
                            + "\nĐộc lập - Tự do - Hạnh phúc\nHà Nội, ngày 05 tháng 02 năm 2025"
                })
                .lines(
                        "Kính gửi: Ban Thư ký UPR",
                        "Phúc đáp Công văn số 45/BTK ngày 03/01/2025, Vụ Pháp chế có ý kiến như sau:",
                        "a) Về bố cục: cơ bản nhất trí.",
                        "b) Tại mục II.3: đề nghị bổ sung số liệu.",
                        "Trân trọng./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT.");
    }

    private static Manuscript table() {
        return new Manuscript()
                .bold("BẢNG TỔNG HỢP Ý KIẾN GÓP Ý")
                .table(
                        new String[] {"Nội dung góp ý", "Đơn vị góp ý"},
                        new String[] {"Đề nghị bổ sung số liệu năm 2024.", "Hội Hoa Sen"},
                        new String[] {"Đề nghị làm rõ “nhóm yếu thế”.", "^"},
                        new String[] {"Nhất trí với dự thảo.", "Viện Mặt Trời"});
    }

    private static Manuscript copy() {
        return new Manuscript()
                .heading(1, "Education")
                .paragraph(
                        new Words("The State built "),
                        new Commented("Jane Example", "eighty schools", "How many schools?"),
                        new Words(" in three years. It "),
                        new Deleted("Bình Mẫu", "may"),
                        new Inserted("Bình Mẫu", "shall"),
                        new Words(" build more of them."))
                .heading(2, "Mountains")
                .paragraph(
                        new Words("Roads reach every commune"),
                        new Inserted("Jane Example", " in the delta"),
                        new Words("."));
    }

    private static Manuscript numbered() {
        return new Manuscript()
                .lines("Dear colleagues,", "Please find below our comments:")
                .numbered("Paragraph 12 should mention schools.", "Paragraph 45 is outdated; please update it.")
                .paragraph(
                        new Words("The State should build roads"),
                        new Note("See the statistics of 2024, which are missing."),
                        new Words(" in the mountains, and not only "),
                        new Struck("some time"),
                        new Words(" soon."))
                .lines("Yours sincerely,", "Jane Example");
    }
}
