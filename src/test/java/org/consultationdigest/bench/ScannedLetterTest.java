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
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(
            value = Scanner.class,
            names = {"SKEWED_3", "BLURRED", "STAMPED", "SKEWED_BLURRED_STAMPED", "FAINT_AND_DUSTY"})
    void giveAllTheirCommentsEachInTheSectionThatItNames(Scanner scanner) throws IOException {
        for (ScannedLetter letter : ScannedLetter.all()) {
            Path scan = folder.resolve(letter.language() + ".png");
            ImageIO.write(scanner.scan(letter.lines()), "png", scan.toFile());

            assertThat(LetterFindings.of(scan, recognition.orElseThrow(), letter))
                    .as(letter.language())
                    .isEqualTo(new LetterFindings(4, 4));
        }
    }
}
