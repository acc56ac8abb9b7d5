package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.wordprocessing.Manuscript;
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
        readsAlike(Manuscripts.letter());
    }

    @Test
    void readsACommentTableAlike() throws Exception {
        readsAlike(Manuscripts.table());

        Extraction.Parsed extraction = parsed(saved(), Manuscripts.table());
        assertThat(extraction.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly(
                        "Đề nghị bổ sung số liệu năm 2024.", "Đề nghị làm rõ “nhóm yếu thế”.", "Nhất trí với dự thảo.");
        assertThat(extraction.comments().get(1).contributor()).contains("Hội Hoa Sen");
    }

    @Test
    void readsAnAnnotatedCopyAlike() throws Exception {
        readsAlike(Manuscripts.copy());

        Extraction.Parsed extraction = parsed(saved(), Manuscripts.copy());
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
        readsAlike(Manuscripts.numbered());
    }

    @Test
    void readsLabelledBlocksAlike() throws Exception {
        readsAlike(Manuscripts.labelled());

        assertThat(texts(Manuscripts.labelled()))
                .containsExactly("The figure is too low.", "Juvenile courts are not mentioned.");
    }

    @Test
    void readsMinutesAlike() throws Exception {
        readsAlike(Manuscripts.minutes());

        Extraction.Parsed minutes = parsed(saved(), Manuscripts.minutes());
        assertThat(minutes.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(minutes.comments())
                .extracting(comment -> comment.contributor().orElse(""))
                .containsExactly("Lotus Network", "Ministry of the Moon", "Lotus Network");
    }

    @Test
    void neverTakesTheResponseOfTheOfficialFormForAComment() throws Exception {
        readsAlike(Manuscripts.officialForm());

        Extraction.Parsed form = parsed(saved(), Manuscripts.officialForm());
        assertThat(form.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("Đề nghị bổ sung số liệu năm 2024.", "Đề nghị làm rõ khái niệm này.");
        assertThat(form.comments())
                .allMatch(comment -> comment.extras().containsKey("NỘI DUNG TIẾP THU, GIẢI TRÌNH"))
                .noneMatch(comment -> comment.wording().shown().contains("Tiếp thu"));
    }

    @Test
    void findsNothingInFormsThatCameBackBlank() throws Exception {
        for (Manuscript blank : Manuscripts.blankForms()) {
            Extraction.Parsed form = parsed(saved(), blank);
            assertThat(form.comments()).as(blank.words()).isEmpty();
            assertThat(form.facts().channel()).isEqualTo(Channel.TABLE);
        }
    }

    @Test
    void accountsForEveryCharacter() throws Exception {
        for (Manuscript manuscript :
                List.of(Manuscripts.letter(), Manuscripts.table(), Manuscripts.copy(), Manuscripts.numbered())) {
            String out = characters(texts(parsed(saved(), manuscript)));
            assertThat(out).isEqualTo(characters(Stream.of(manuscript.words())));
        }
    }

    private List<String> texts(Manuscript manuscript) throws Exception {
        return parsed(saved(), manuscript).comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
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
}
