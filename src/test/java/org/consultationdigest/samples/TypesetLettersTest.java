package org.consultationdigest.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.pdf.PdfExtractor;
import org.consultationdigest.extract.pdf.Submissions;
import org.consultationdigest.extract.word.WordExtractor;
import org.consultationdigest.review.LibreOffice;
import org.consultationdigest.samples.kit.TypesetLetter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters whose headings and lists are told by type give the same comments as a Word document and as a PDF. */
class TypesetLettersTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String PDF = "application/pdf";

    @TempDir
    Path folder;

    @Test
    void aWordDocumentGivesTheCommentsAPersonReads() throws Exception {
        for (Map.Entry<String, TypesetLetter> letter : TypesetLetters.all().entrySet()) {
            Path file = written(letter.getKey() + ".docx", letter.getValue().docx());
            assertThat(said(new WordExtractor(), file, WORD))
                    .as(letter.getKey())
                    .isEqualTo(letter.getValue().comments());
        }
    }

    @Test
    void aPdfGivesTheCommentsOfTheSameLetterInWord() throws Exception {
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, TypesetLetter> letter : TypesetLetters.all().entrySet()) {
            compare(
                    letter.getKey(),
                    letter.getValue(),
                    written(letter.getKey() + ".pdf", letter.getValue().pdf()),
                    different);
        }
        assertThat(different).isEmpty();
    }

    @Test
    void aPrintOfTheWordDocumentGivesItsComments() throws Exception {
        assumeTrue(LibreOffice.isInstalled(), "no LibreOffice to print with");
        List<Path> originals = new ArrayList<>();
        for (Map.Entry<String, TypesetLetter> letter : TypesetLetters.all().entrySet()) {
            originals.add(written(letter.getKey() + ".docx", letter.getValue().docx()));
        }
        new LibreOffice(folder.resolve("profile")).convert("pdf", folder.resolve("print"), originals);
        List<String> different = new ArrayList<>();
        for (Map.Entry<String, TypesetLetter> letter : TypesetLetters.all().entrySet()) {
            compare(
                    letter.getKey(),
                    letter.getValue(),
                    folder.resolve("print").resolve(letter.getKey() + ".pdf"),
                    different);
        }
        assertThat(different).isEmpty();
    }

    private void compare(String name, TypesetLetter letter, Path pdf, List<String> different) throws Exception {
        List<String> word = onPaper(letter, said(new WordExtractor(), written(name + ".docx", letter.docx()), WORD));
        List<String> printed = onPaper(letter, said(new PdfExtractor(), pdf, PDF));
        assertThat(word).isNotEmpty();
        if (!word.equals(printed)) {
            different.add(name + ": " + firstDifference(word, printed));
        }
    }

    private static String firstDifference(List<String> word, List<String> printed) {
        for (int i = 0; i < Math.min(word.size(), printed.size()); i++) {
            if (!word.get(i).equals(printed.get(i))) {
                return "\n  word " + word.get(i) + "\n  pdf  " + printed.get(i);
            }
        }
        return word.size() + " comments in Word, " + printed.size() + " in the PDF";
    }

    private Path written(String name, byte[] bytes) throws Exception {
        return Files.write(folder.resolve(name), bytes);
    }

    private static List<String> said(CommentExtractor extractor, Path file, String mediaType) throws Exception {
        Extraction extraction = extractor.extract(
                Submissions.of(file.getFileName().toString(), mediaType), file, ExtractionContext.unknown());
        return extraction instanceof Extraction.Parsed parsed
                ? parsed.comments().stream()
                        .map(comment -> comment.location().heading().orElse("") + " | "
                                + comment.wording().joined().strip())
                        .toList()
                : List.of();
    }

    /** Small capitals are capitals on paper: headings of such letters are compared without case. */
    private static List<String> onPaper(TypesetLetter letter, List<String> comments) {
        return letter.hasSmallCapitals()
                ? comments.stream()
                        .map(comment -> comment.toLowerCase(Locale.ROOT))
                        .toList()
                : comments;
    }
}
