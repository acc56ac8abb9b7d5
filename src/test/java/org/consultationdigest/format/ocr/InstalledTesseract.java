package org.consultationdigest.format.ocr;

import java.nio.file.Path;
import java.util.Optional;

/** The Tesseract of the machine that the tests run on. */
public final class InstalledTesseract {
    /** Why tests are skipped without it. */
    public static final String MISSING =
            "text recognition is not installed (Debian: tesseract-ocr tesseract-ocr-vie tesseract-ocr-eng)";

    private InstalledTesseract() {}

    /** The program with both languages; empty where either is missing. */
    public static Optional<TextRecognition> find(Path folder) {
        return Optional.ofNullable(System.getenv("PATH"))
                .flatMap(path -> Tesseract.find(path, folder, RecognitionSettings.USUAL, 2))
                .filter(tool -> tool.missingLanguages().isEmpty());
    }
}
