package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.format.ocr.RecognisedWord;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.format.picture.PictureAlbum;
import org.consultationdigest.format.scan.GreyImage;
import org.consultationdigest.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a file with typed and scanned pages, and of one whose type says nothing, only the pages that need it are recognised. */
class MixedPagesTest {
    private static final String TYPED = "The State should build schools in all districts of the mountains.";
    private static final String READ = "Paragraph 12 should mention teachers.";
    /** As fonts without a table of their letters come out: every letter another one. */
    private static final String SHIFTED = "Wkh Vwdwh vkrxog exlog vfkrrov lq doo glvwulfwv ri wkh prxqwdlqv.";

    private final Recogniser recogniser = new Recogniser();

    @TempDir
    private Path folder;

    @Test
    void recognisesOnlyThePagesWithoutText() throws Exception {
        Extraction.Parsed read =
                read(pdf().page().lines(72, 700, TYPED).page().picture().saveTo(folder));

        assertThat(recogniser.pages).hasValue(1);
        assertThat(words(read)).containsExactly(TYPED, READ);
        assertThat(read.comments().get(0).extras()).doesNotContainKey(ExtractedComment.RECOGNISED);
        assertThat(read.comments().get(1).extras()).containsEntry(ExtractedComment.RECOGNISED, "97 %");
    }

    @Test
    void leavesAFileAloneWhosePagesAllHaveText() throws Exception {
        Extraction.Parsed read = read(
                pdf().page().lines(72, 700, TYPED).page().lines(72, 700, READ).saveTo(folder));

        assertThat(recogniser.pages).hasValue(0);
        assertThat(words(read)).containsExactly(TYPED, READ);
    }

    @Test
    void recognisesAPageWhoseTypeIsNoLanguage() throws Exception {
        String[] lines = new String[8];
        java.util.Arrays.fill(lines, SHIFTED);

        Extraction.Parsed read = read(pdf().page().lines(72, 700, lines).saveTo(folder));

        assertThat(recogniser.pages).hasPositiveValue();
        assertThat(words(read)).containsExactly(READ);
    }

    @Test
    void namesTheNumbersThatMayBeOthersEvenOnAPageThatIsSureOnTheWhole() throws Exception {
        recogniser.sureOfNumbers = 40;

        Extraction.Parsed read = read(pdf().page().picture().saveTo(folder));

        assertThat(read.problems())
                .extracting(Problem::message)
                .contains(
                        "numbers that may have been recognised wrongly from the picture: 12: compare them with the page");
    }

    @Test
    void readsThePicturesOfADocumentAsThePagesOfOneTextAndNamesTheDamagedOne() throws Exception {
        Path album = folder.resolve("album");
        Files.write(album, PictureAlbum.of(List.of(picture(), "damaged".getBytes(StandardCharsets.UTF_8), picture())));

        Extraction.Parsed read = (Extraction.Parsed) new PdfExtractor(Optional.of(recogniser))
                .extract(
                        Submissions.of("a.docx!/pictures 1-3", PictureAlbum.MEDIA_TYPE),
                        album,
                        ExtractionContext.unknown());

        assertThat(read.comments())
                .extracting(comment -> comment.location().page().orElse(0))
                .containsExactly(1, 3);
        assertThat(read.problems())
                .extracting(problem -> problem.part().orElse("") + ": " + problem.message())
                .contains("page 2: damaged and not fully read: open the PDF, save it anew and send it again");
    }

    private static byte[] picture() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(827, 1169, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void namesNoNumberThatIsSure() throws Exception {
        assertThat(read(pdf().page().picture().saveTo(folder)).problems()).isEmpty();
    }

    private Extraction.Parsed read(Path file) throws Exception {
        return (Extraction.Parsed) new PdfExtractor(Optional.of(recogniser))
                .extract(Submissions.of("a.pdf", "application/pdf"), file, ExtractionContext.unknown());
    }

    private static List<String> words(Extraction.Parsed read) {
        return read.comments().stream()
                .map(comment -> comment.wording().text().orElse(""))
                .toList();
    }

    /** Reads the same line on every page. */
    private static final class Recogniser implements TextRecognition {
        private final AtomicInteger pages = new AtomicInteger();
        private double sureOfNumbers = 97;

        @Override
        public String key() {
            return "test";
        }

        @Override
        public int minimumConfidence() {
            return 95;
        }

        @Override
        public List<String> missingLanguages() {
            return List.of();
        }

        @Override
        public List<String> languages() {
            return List.of("vie");
        }

        @Override
        public List<RecognisedWord> words(GreyImage picture, List<String> languages, Layout layout, Duration limit) {
            pages.incrementAndGet();
            List<RecognisedWord> words = new ArrayList<>();
            int left = 300;
            for (String word : READ.split(" ", -1)) {
                words.add(new RecognisedWord(
                        word, word.equals("12") ? sureOfNumbers : 97, 0, left, 400, 25 * word.length(), 40));
                left += 25 * word.length() + 25;
            }
            return words;
        }
    }
}
