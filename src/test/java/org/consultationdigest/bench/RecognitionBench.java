package org.consultationdigest.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.consultationdigest.format.ocr.InstalledTesseract;
import org.consultationdigest.format.ocr.RecognisedWord;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.format.scan.GreyImage;

/**
 * Measures what is recognised of letters that were printed, skewed, blurred and stamped: the share of right letters, the
 * comments found and linked, and which confidence tells a bad page from a good one.
 */
public final class RecognitionBench {
    /** A page with more wrong letters than this has to be read beside its picture: about two in a sentence. */
    private static final double GOOD = 0.98;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final TextRecognition recognition;
    private final List<Scanner> scanners;
    private final Path folder;
    private final List<Page> pages = new ArrayList<>();

    /** A page that was read. */
    private record Page(double accuracy, int confidence) {}

    private RecognitionBench(TextRecognition recognition, Path folder, List<Scanner> scanners) {
        this.scanners = scanners;
        this.recognition = recognition;
        this.folder = folder;
    }

    /**
     * Prints the tables.
     *
     * @param args the damages, by their names in {@link Scanner}; all when there are none
     */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("scans");
        TextRecognition recognition = InstalledTesseract.find(folder.resolve("work"))
                .orElseThrow(() -> new IllegalStateException(InstalledTesseract.MISSING));
        List<Scanner> scanners = args.length == 0
                ? List.of(Scanner.values())
                : Arrays.stream(args).map(Scanner::valueOf).toList();
        new RecognitionBench(recognition, folder, scanners).run();
    }

    private void run() throws Exception {
        out.println(
                "| scan | language | letters right as it is | letters right | confidence | comments found with their numbers"
                        + " | linked | numbers doubted | steps | seconds |");
        out.println("|---|---|--:|--:|--:|--:|--:|--:|---|--:|");
        for (Scanner scanner : scanners) {
            for (ScannedLetter letter : ScannedLetter.all()) {
                measure(scanner, letter);
            }
        }
        thresholds();
    }

    private void measure(Scanner scanner, ScannedLetter letter) throws Exception {
        Path file = folder.resolve(scanner + "-" + letter.language() + ".png");
        ImageIO.write(scanner.scan(letter.lines()), "png", file.toFile());
        double asItIs = RightLetters.share(String.join(" ", letter.lines()), asItIs(file));
        long begun = System.nanoTime();
        PdfContent content = new PdfReader(java.util.Optional.of(recognition)).readPicture(file);
        double seconds = (System.nanoTime() - begun) / 1e9;
        String read = content.paragraphs().stream().map(PdfParagraph::text).collect(Collectors.joining(" "));
        double accuracy = RightLetters.share(String.join(" ", letter.lines()), read);
        int confidence = content.recognised().pages().getOrDefault(1, 0);
        pages.add(new Page(accuracy, confidence));
        LetterFindings findings = LetterFindings.of(file, recognition, letter);
        out.println(String.format(
                Locale.ROOT,
                "| %s | %s | %.4f | %.4f | %d | %d of %d | %d | %d | %s | %.1f |",
                scanner.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                letter.language(),
                asItIs,
                accuracy,
                confidence,
                findings.found(),
                letter.comments().size(),
                findings.linked(),
                content.recognised()
                        .doubtfulNumbers()
                        .getOrDefault(1, List.of())
                        .size(),
                content.recognised().steps().getOrDefault(1, "none"),
                seconds));
    }

    /** What is read of the picture without any cleaning. */
    private String asItIs(Path file) throws Exception {
        GreyImage picture = GreyImage.of(ImageIO.read(file.toFile()));
        return recognition.words(picture, recognition.languages(), TextRecognition.Layout.PAGE, LIMIT).stream()
                .map(RecognisedWord::text)
                .collect(Collectors.joining(" "));
    }

    /** For each confidence: how many bad pages lie below it, and how many good ones. */
    private void thresholds() {
        long bad = pages.stream().filter(page -> page.accuracy() < GOOD).count();
        out.println();
        out.println("| confidence asked for | bad pages shown to a person | good pages shown in vain |");
        out.println("|--:|--:|--:|");
        for (int threshold = 88; threshold <= 97; threshold++) {
            int asked = threshold;
            List<Page> shown =
                    pages.stream().filter(page -> page.confidence() < asked).toList();
            long badShown =
                    shown.stream().filter(page -> page.accuracy() < GOOD).count();
            out.println(String.format(
                    Locale.ROOT,
                    "| %d | %d of %d | %d of %d |",
                    threshold,
                    badShown,
                    bad,
                    shown.size() - badShown,
                    pages.size() - bad));
        }
    }
}
