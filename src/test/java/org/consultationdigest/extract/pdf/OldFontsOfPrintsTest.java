package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.pdf.PdfBuilder;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.legacy.LegacyEncoding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Prints of words that were typed before Unicode, told by the font of each run. */
class OldFontsOfPrintsTest {
    private static final String SAID = "Đề nghị bổ sung số liệu về khuyết tật ở vùng sâu.";
    private static final String TYPED = LegacyEncoding.TCVN3.encode(SAID).orElseThrow();

    @TempDir
    Path folder;

    @Test
    void keepsTheWordsAsTheFileHoldsThemBesideTheirComment() throws Exception {
        Extraction.Parsed parsed = parsed(pdf().inWesternFont(".VnTime")
                .page()
                .lines(72, 700, TYPED)
                .inWesternFont("Arial")
                .lines(72, 640, "Paragraph 13 needs a source for its figures."));

        assertThat(parsed.problems()).isEmpty();
        assertThat(parsed.comments())
                .extracting(
                        comment -> comment.wording().shown(),
                        comment -> Optional.ofNullable(comment.extras().get(ExtractedComment.ORIGINAL)))
                .containsExactly(
                        Tuple.tuple(SAID, Optional.of(TYPED)),
                        Tuple.tuple("Paragraph 13 needs a source for its figures.", Optional.empty()));
    }

    @Test
    void keepsThemForAParagraphOfWhichOnlyWordsAreInAnOldFont() throws Exception {
        Extraction.Parsed parsed = parsed(pdf().inWesternFont("Arial")
                .page()
                .lines(72, 700, "Paragraph 12 says:")
                .inWesternFont(".VnTime")
                .lines(174, 700, TYPED));

        assertThat(parsed.comments())
                .extracting(comment -> Map.entry(
                        comment.wording().shown(), comment.extras().getOrDefault(ExtractedComment.ORIGINAL, "")))
                .containsExactly(Map.entry("Paragraph 12 says: " + SAID, "Paragraph 12 says: " + TYPED));
    }

    @Test
    void tellsThePageWithWordsThatAreVietnameseInNoReading() throws Exception {
        assumeTrue(PdfBuilder.vietnameseFont().isPresent(), "no font with the letters of Vietnamese on this machine");
        // Corrected in Unicode within an old run; one word is Vietnamese neither as it stands nor converted.
        String mixed =
                "Đề nghị bổ sung " + LegacyEncoding.TCVN3.encode("số liệu").orElseThrow() + " øxqø.";
        Extraction.Parsed parsed = parsed(pdf().inWesternFont(".VnTime")
                .page()
                .lines(72, 700, "The first page says nothing in old letters.")
                .page()
                .inVietnameseFont(".VnTime")
                .lines(72, 700, mixed));

        assertThat(parsed.problems())
                .extracting(Problem::code, Problem::part, Problem::message)
                .containsExactly(Tuple.tuple(
                        ProblemCode.OLD_ENCODING,
                        Optional.of("page 2"),
                        "Some words are in a font older than Unicode and could not be converted for certain: compare"
                                + " them with the file."));
    }

    private Extraction.Parsed parsed(PdfBuilder builder) throws Exception {
        Path file = builder.saveTo(folder);
        return (Extraction.Parsed) new PdfExtractor()
                .extract(Submissions.of("letter.pdf", "application/pdf"), file, ExtractionContext.unknown());
    }
}
