package org.consultationdigest.extract.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.format.pdf.PdfBuilder;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text that may be older than Unicode and is not converted is told, whatever kind of file it stands in. */
class UnconvertedTextTest {
    private static final String SAID = "Tài liệu này cần có thêm các số liệu về giáo dục và y tế.";
    /** French words among them: too few speak for an old encoding to convert it, too many to say nothing. */
    private static final String FRENCH = " L'école française a été fermée.";

    private static final String HEAD = String.join(
            "\r\n",
            "From: A <a@example.org>",
            "Date: Wed, 5 Feb 2025 10:00:00 +0700",
            "Subject: s",
            "MIME-Version: 1.0",
            "Content-Type: text/plain; charset=iso-8859-1",
            "Content-Transfer-Encoding: 8bit",
            "",
            "");

    @TempDir
    private Path folder;

    @Test
    void tellsItOfPlainTextPagesAndMails() throws IOException {
        String doubtful = typed() + FRENCH;

        assertTold(doubtful, latin(doubtful), "text/plain");
        assertTold(
                doubtful,
                latin("<html><head><meta charset='iso-8859-1'></head><body><p>" + doubtful + "</p></body></html>"),
                "text/html");
        assertTold(doubtful, latin(HEAD + doubtful), "message/rfc822");
    }

    @Test
    void tellsItOfAPdfWhoseFontsHideIt() throws IOException {
        Path pdf = PdfBuilder.pdf().page().lines(72, 700, typed()).saveTo(folder);

        assertTold(typed(), Files.readAllBytes(pdf), "application/pdf");
    }

    @Test
    void saysNothingOfWhatIsUnicodeOrFrench() throws IOException {
        assertThat(problems(read(SAID.getBytes(StandardCharsets.UTF_8), "text/plain")))
                .isEmpty();
        assertThat(problems(read(latin(FRENCH.strip()), "text/plain"))).isEmpty();
    }

    private void assertTold(String words, byte[] file, String mediaType) throws IOException {
        Extraction.Parsed read = read(file, mediaType);

        assertThat(Stream.concat(
                                read.comments().stream()
                                        .map(comment ->
                                                comment.wording().joined().strip()),
                                read.remainder().stream().map(Remainder::text))
                        .toList())
                .as(mediaType)
                .contains(words);
        assertThat(problems(read)).as(mediaType).contains("TCVN3").contains("left as it");
    }

    private static String problems(Extraction.Parsed read) {
        return read.problems().stream()
                .filter(problem -> problem.code() == ProblemCode.OLD_ENCODING)
                .map(Problem::message)
                .collect(Collectors.joining());
    }

    private Extraction.Parsed read(byte[] bytes, String mediaType) throws IOException {
        Path file = Files.write(folder.resolve("submission"), bytes);
        return (Extraction.Parsed) new DocumentReader(Duration.ofSeconds(30))
                .read(Submissions.of("submission", mediaType), file, ExtractionContext.unknown());
    }

    private static String typed() {
        return LegacyEncoding.TCVN3.encode(SAID.replace("T", "t")).orElseThrow();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
