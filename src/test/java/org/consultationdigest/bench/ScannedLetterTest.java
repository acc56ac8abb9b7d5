package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.consultationdigest.format.ocr.InstalledTesseract;
import org.consultationdigest.format.ocr.TextRecognition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters that were printed, and spoiled on their way here. */
class ScannedLetterTest {
    @TempDir
    private Path folder;

    private Optional<TextRecognition> recognition = Optional.empty();

    @BeforeEach
    void findTheProgram() {
        recognition = InstalledTesseract.find(folder.resolve("pages"));
        assumeTrue(recognition.isPresent(), InstalledTesseract.MISSING);
    }

    /** The harder language in every way; English where all comes together. */
    @ParameterizedTest
    @CsvSource({
        "SKEWED_3, vi",
        "BLURRED, vi",
        "STAMPED, vi",
        "SKEWED_BLURRED_STAMPED, vi",
        "SKEWED_BLURRED_STAMPED, en",
        "FAINT_AND_DUSTY, vi"
    })
    void giveAllTheirCommentsEachInTheSectionThatItNames(Scanner scanner, String language) throws IOException {
        ScannedLetter letter = ScannedLetter.all().stream()
                .filter(one -> one.language().equals(language))
                .findFirst()
                .orElseThrow();
        Path scan = folder.resolve("letter.png");
        ImageIO.write(scanner.scan(letter.lines()), "png", scan.toFile());

        assertThat(LetterFindings.of(scan, recognition.orElseThrow(), letter)).isEqualTo(new LetterFindings(4, 4));
    }
}
