package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.PdfExtractor;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.extract.word.WordExtractor;
import org.consultationdigest.review.LibreOffice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Word files of the samples, printed to PDF by LibreOffice, give the same comments. */
class PrintedSamplesTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @TempDir
    Path folder;

    @Test
    void aPrintedFileGivesTheCommentsOfItsOriginal() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "no LibreOffice to print with");
        List<Path> originals = originals();
        new LibreOffice(folder.resolve("profile")).convert("pdf", folder.resolve("print"), originals);
        List<String> different = new ArrayList<>();
        int compared = 0;
        for (Path original : originals) {
            List<String> word = said(new WordExtractor(), original, WORD);
            Path print = folder.resolve("print")
                    .resolve(original.getFileName().toString().replace(".docx", ".pdf"));
            if (Files.exists(print)) {
                List<String> printed = said(new PdfExtractor(), print, "application/pdf");
                compared += word.size();
                if (!word.equals(printed)) {
                    different.add(original.getFileName() + ": " + word + " is printed as " + printed);
                }
            }
        }
        assertThat(different).isEmpty();
        assertThat(compared).isGreaterThan(70);
    }

    /** Those whose comments stand in the text: what stands in the margin is not printed. */
    private static List<Path> originals() throws Exception {
        List<Path> originals = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("input-samples/upr/submissions"))) {
            for (Path file : files.filter(one -> one.toString().endsWith(".docx"))
                    .sorted()
                    .toList()) {
                if (extraction(new WordExtractor(), file, WORD) instanceof Extraction.Parsed parsed
                        && parsed.comments().stream().allMatch(PrintedSamplesTest::isInText)) {
                    originals.add(file);
                }
            }
        }
        return originals;
    }

    private static boolean isInText(org.consultationdigest.extract.ExtractedComment comment) {
        return comment.kind() == CommentKind.PARAGRAPH || comment.kind() == CommentKind.TABLE_ROW;
    }

    private static List<String> said(CommentExtractor extractor, Path file, String mediaType) throws Exception {
        return extraction(extractor, file, mediaType) instanceof Extraction.Parsed parsed
                ? parsed.comments().stream()
                        .map(comment -> comment.kind() + " "
                                + comment.wording().joined().replaceAll("\\s+", " "))
                        .toList()
                : List.of();
    }

    private static Extraction extraction(CommentExtractor extractor, Path file, String mediaType) throws Exception {
        return extractor.extract(
                Submissions.of(file.getFileName().toString(), mediaType), file, ExtractionContext.unknown());
    }
}
