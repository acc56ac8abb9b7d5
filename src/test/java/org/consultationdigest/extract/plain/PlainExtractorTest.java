package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainExtractorTest {
    @TempDir
    Path folder;

    private Extraction extract(byte[] bytes, String mediaType) throws IOException {
        Path file = Files.write(folder.resolve("submission"), bytes);
        return new PlainExtractor().extract(Submissions.of("submission", mediaType), file, ExtractionContext.unknown());
    }

    private List<String> comments(byte[] bytes, String mediaType) throws IOException {
        return ((Extraction.Parsed) extract(bytes, mediaType))
                .comments().stream()
                        .map(comment -> comment.wording().text().orElse(""))
                        .toList();
    }

    @Test
    void readsTextThatWasTypedBeforeUnicodeAndKeepsWhatStoodThere(@TempDir Path place) throws Exception {
        String said = "Tại mục II.3: đề nghị bổ sung số liệu về người khuyết tật và trẻ em ở vùng sâu, vùng xa.";
        String typed = LegacyEncoding.TCVN3.encode(said.replace("T", "t")).orElseThrow();
        Path file = Files.write(place.resolve("a.txt"), typed.getBytes(StandardCharsets.ISO_8859_1));
        Submission submission = new Submission(
                DocumentId.of("a.txt", "0".repeat(64)),
                new SubmissionId("0".repeat(64)),
                "a.txt",
                "text/plain",
                Optional.empty());

        Extraction.Parsed read =
                (Extraction.Parsed) new PlainExtractor().extract(submission, file, ExtractionContext.unknown());

        assertThat(read.comments()).hasSize(1);
        assertThat(read.comments().get(0).wording().text()).contains(said.replace("T", "t"));
        assertThat(read.comments().get(0).extras()).containsEntry(ExtractedComment.ORIGINAL, typed);
    }

    @Test
    void readsThePartsOfAWebPageThatAreInFontsOlderThanUnicode() throws IOException {
        String said = "đề nghị bổ sung số liệu về người khuyết tật ở vùng sâu";
        String typed = LegacyEncoding.TCVN3.encode(said).orElseThrow();
        String page = "<html><head><meta charset='utf-8'></head><body><p><font face='.VnTime'>" + typed
                + "</font> (đoạn 12).</p><p style=\"font-family:'.VnTime',serif\">" + typed
                + ".</p><p><span style='font-family:Arial'>Đoạn 13 cần thêm nguồn.</span></p></body></html>";

        assertThat(String.join("\n", comments(page.getBytes(StandardCharsets.UTF_8), "text/html")))
                .isEqualTo(said + " (đoạn 12).\n" + said + ".\nĐoạn 13 cần thêm nguồn.");
    }

    @Test
    void joinsLinesThatWereWrapped() throws IOException {
        String letter = """
                Dear colleagues,

                1. Paragraph 12 of the draft should mention the schools in the
                mountains.
                2. Paragraph 45 is outdated.

                Kind regards,
                """;

        assertThat(comments(letter.getBytes(StandardCharsets.UTF_8), "text/plain"))
                .containsExactly(
                        "Paragraph 12 of the draft should mention the schools in the mountains.",
                        "Paragraph 45 is outdated.");
    }

    @Test
    void readsEveryEncodingOfUnicodeAndOlderOnes() throws IOException {
        String vietnamese = "Đề nghị bổ sung số liệu.";

        assertThat(comments(vietnamese.getBytes(StandardCharsets.UTF_8), "text/plain"))
                .containsExactly(vietnamese);
        assertThat(comments(("\uFEFF" + vietnamese).getBytes(StandardCharsets.UTF_16LE), "text/plain"))
                .containsExactly(vietnamese);
        assertThat(comments(("\uFEFF" + vietnamese).getBytes(StandardCharsets.UTF_16BE), "text/plain"))
                .containsExactly(vietnamese);
        String french = "Le paragraphe 12 devrait mentionner les écoles primaires situées à la montagne.";
        assertThat(comments(french.getBytes(Charset.forName("windows-1252")), "text/plain"))
                .containsExactly(french);
    }

    @Test
    void readsHeadingsOfMarkdown() throws IOException {
        Extraction.Parsed parsed = (Extraction.Parsed) extract(
                "## Section II.B\n\nThe report should mention schools.\n".getBytes(StandardCharsets.UTF_8),
                "text/markdown");

        assertThat(parsed.comments().get(0).hints().headings()).containsExactly("Section II.B");
        assertThat(parsed.remainder()).extracting(Remainder::text).containsExactly("Section II.B");
    }

    @Test
    void readsWebPagesWithoutScripts() throws IOException {
        String page = """
                <html><head><title>t</title><script>alert(1)</script></head><body><p>Dear colleagues,</p>
                <ol><li>Paragraph 12 is
                outdated.</li><li>The State should build schools.</li></ol></body></html>""";

        assertThat(comments(page.getBytes(StandardCharsets.UTF_8), "text/html"))
                .containsExactly("Paragraph 12 is outdated.", "The State should build schools.");
    }

    @Test
    void keepsTheTextOfATableThatIsNoCommentTable() throws IOException {
        String page = """
                <p>Dear colleagues,</p><p>The State should build schools.</p>
                <table><tr><td>Year</td><td>Number</td><td>Schools should be more.</td></tr></table>""";

        assertThat(comments(page.getBytes(StandardCharsets.UTF_8), "text/html").toString())
                .contains("Year")
                .contains("Number")
                .contains("Schools should be more.");
    }

    @Test
    void tellsADamagedFile() throws IOException {
        Extraction damaged = extract("no slides".getBytes(StandardCharsets.UTF_8), "application/vnd.ms-powerpoint");

        assertThat(damaged)
                .isInstanceOfSatisfying(
                        Extraction.Unreadable.class,
                        unreadable -> assertThat(unreadable.problem().code()).isEqualTo(ProblemCode.BROKEN_FILE));
    }

    @Test
    void keepsRowsOfATableAndLinesInReadingOrder() throws IOException {
        String page = """
                <html><body><p>Dear colleagues,</p>
                <p>Paragraph 12 should be deleted.</p>
                <table><tr><td>Section</td><td>Comment</td></tr><tr><td>II.B</td><td>Outdated.</td></tr></table>
                <p>Paragraph 45 should be amended.</p></body></html>
                """;

        assertThat(comments(page.getBytes(StandardCharsets.UTF_8), "text/html"))
                .containsExactly("Paragraph 12 should be deleted.", "Outdated.", "Paragraph 45 should be amended.");
    }

    @Test
    void readsTheTitlesOfColumnsInTheLineAboveATable() throws IOException {
        String page = """
                <html><body><p>Section | Comment | Proposed change</p>
                <table><tr><td>II.B</td><td>Outdated.</td><td>Use 2024.</td></tr>
                <tr><td>II.C</td><td>Too long.</td><td></td></tr></table></body></html>
                """;

        assertThat(comments(page.getBytes(StandardCharsets.UTF_8), "text/html"))
                .containsExactly("Outdated.", "Too long.");
    }
}
