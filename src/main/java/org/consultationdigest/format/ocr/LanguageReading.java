package org.consultationdigest.format.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.consultationdigest.format.ocr.TextRecognition.Layout;
import org.consultationdigest.format.scan.GreyImage;

/**
 * Reads a picture in all languages together, and once more in Vietnamese alone: beside another language the recognition is
 * too sure of plain letters and drops the marks of blurred Vietnamese words, and two readings that differ tell what is
 * doubtful.
 */
final class LanguageReading {
    private static final List<String> VIETNAMESE = List.of("vie");

    private final TextRecognition recognition;

    LanguageReading(TextRecognition recognition) {
        this.recognition = recognition;
    }

    /** The words of both readings, which together take no longer than this. */
    List<RecognisedWord> words(GreyImage picture, Duration limit) throws RecognitionFailedException, IOException {
        long end = System.nanoTime() + limit.toNanos();
        List<String> languages = recognition.languages();
        List<RecognisedWord> words = recognition.words(picture, languages, Layout.PAGE, limit);
        boolean alone = languages.size() < 2 || !languages.containsAll(VIETNAMESE);
        return alone || words.isEmpty() ? words : withVietnamese(words, picture, end);
    }

    /** A second reading that fails leaves the first as it is. */
    private List<RecognisedWord> withVietnamese(List<RecognisedWord> words, GreyImage picture, long end)
            throws IOException {
        Duration left = Duration.ofNanos(Math.max(1, end - System.nanoTime()));
        try {
            return TwoReadings.joined(words, recognition.words(picture, VIETNAMESE, Layout.PAGE, left));
        } catch (RecognitionFailedException tooSlow) {
            return words;
        }
    }
}
