package org.consultationdigest.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.format.ocr.Tesseract;
import org.consultationdigest.format.ocr.TextRecognition;

/** The text recognition of this machine: the Tesseract on its search path. */
final class InstalledRecognition {
    private InstalledRecognition() {}

    /** Looks for it; pictures of pages lie in {@code folder} while they are read, {@code pages} of them at once. */
    static Optional<TextRecognition> find(Path folder, RecognitionSettings settings, int pages) {
        String path = System.getenv("PATH");
        return path == null ? Optional.empty() : Tesseract.find(path, folder, settings, pages);
    }
}
