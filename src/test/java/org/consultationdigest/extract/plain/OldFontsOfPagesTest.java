package org.consultationdigest.extract.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.mail.MailExtractor;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages and mails whose words were typed before Unicode, told by the font of each run. */
class OldFontsOfPagesTest {
    private static final String SAID = "Đề nghị bổ sung số liệu về người khuyết tật ở vùng sâu.";
    private static final String TYPED = LegacyEncoding.TCVN3.encode(SAID).orElseThrow();
    private static final String MAIL = """
            From: office@example.org
            Subject: Comments
            MIME-Version: 1.0
            Content-Type: text/html; charset=UTF-8
            Content-Transfer-Encoding: 8bit

            """;

    @TempDir
    Path folder;

    @Test
    void keepsTheWordsOfAPageAsTheFileHoldsThemBesideTheirComment() throws IOException {
        String page =
                page("<p><font face='.VnTime'>" + TYPED + "</font> (đoạn 12)</p>" + "<p>Đoạn 13 cần thêm nguồn.</p>");

        assertThat(original(read(new PlainExtractor(), "text/html", page)))
                .containsExactly(
                        Map.entry(SAID + " (đoạn 12)", TYPED + " (đoạn 12)"), Map.entry("Đoạn 13 cần thêm nguồn.", ""));
    }

    @Test
    void keepsThemForTheRowsOfATableToo() throws IOException {
        String page = page("<table><tr><th>Mục</th><th>Ý kiến góp ý</th></tr>"
                + "<tr><td>II.1</td><td><p style='font-family:.VnTime'>" + TYPED + "</p><p>Nêu nguồn.</p></td></tr>"
                + "<tr><td>II.2</td><td>Đoạn này cần thêm nguồn.</td></tr></table>");

        assertThat(original(read(new PlainExtractor(), "text/html", page)))
                .containsExactly(
                        Map.entry(SAID + "\nNêu nguồn.", TYPED + "\nNêu nguồn."),
                        Map.entry("Đoạn này cần thêm nguồn.", ""));
    }

    @Test
    void keepsThemForMailsToo() throws IOException {
        String mail = MAIL + page("<p><span style=\"font-family:'.VnTime'\">" + TYPED + "</span></p>");

        assertThat(original(read(new MailExtractor(), "message/rfc822", mail))).containsExactly(Map.entry(SAID, TYPED));
    }

    @Test
    void tellsWordsInAnOldFontThatAreVietnameseInNoReading() throws IOException {
        // Corrected in Unicode within an old run; one word is Vietnamese neither as it stands nor converted.
        String mixed = "<p><font face='.VnTime'>Đề nghị bổ sung "
                + LegacyEncoding.TCVN3.encode("số liệu").orElseThrow() + " ¤xq¥ mới.</font></p>";

        for (Extraction.Parsed parsed : List.of(
                read(new PlainExtractor(), "text/html", page(mixed)),
                read(new MailExtractor(), "message/rfc822", MAIL + page(mixed)))) {
            assertThat(parsed.problems())
                    .extracting(Problem::code, Problem::message)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            ProblemCode.OLD_ENCODING,
                            "Some words are in a font older than Unicode and could not be converted for certain: compare"
                                    + " them with the file."));
            assertThat(original(parsed).get(0).getKey()).startsWith("Đề nghị bổ sung số liệu ");
        }
    }

    @Test
    void convertsWordsThatNoFontTellsWhenThePageAsAWholeShowsIt() throws IOException {
        String page = page("<p>" + TYPED + "</p><p>Add sources.</p>");
        String mail = MAIL.replace("text/html", "text/plain") + TYPED + "\n";

        assertThat(original(read(new PlainExtractor(), "text/html", page))).contains(Map.entry(SAID, TYPED));
        assertThat(original(read(new MailExtractor(), "message/rfc822", MAIL + page)))
                .contains(Map.entry(SAID, TYPED));
        assertThat(original(read(new MailExtractor(), "message/rfc822", mail))).containsExactly(Map.entry(SAID, TYPED));
    }

    @Test
    void tellsNothingOfPagesInUnicode() throws IOException {
        Extraction.Parsed parsed =
                read(new PlainExtractor(), "text/html", page("<p><font face='Arial'>" + SAID + "</font></p>"));

        assertThat(parsed.problems()).isEmpty();
        assertThat(original(parsed)).containsExactly(Map.entry(SAID, ""));
    }

    private static String page(String body) {
        return "<html><head><meta charset='utf-8'></head><body>" + body + "</body></html>";
    }

    private Extraction.Parsed read(CommentExtractor extractor, String mediaType, String words) throws IOException {
        Path file = Files.write(folder.resolve("file"), words.getBytes(StandardCharsets.UTF_8));
        return (Extraction.Parsed)
                extractor.extract(Submissions.of("file", mediaType), file, ExtractionContext.unknown());
    }

    private static List<Map.Entry<String, String>> original(Extraction.Parsed parsed) {
        return parsed.comments().stream()
                .map(comment -> Map.entry(
                        comment.wording().shown(), comment.extras().getOrDefault(ExtractedComment.ORIGINAL, "")))
                .toList();
    }
}
