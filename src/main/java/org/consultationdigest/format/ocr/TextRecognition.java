package org.consultationdigest.format.ocr;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.consultationdigest.format.scan.GreyImage;

/** Reads the text of pictures; may be asked by several threads at once. */
public interface TextRecognition {

    /** What the result depends on: the program, its version and languages, the confidence asked for. */
    String key();

    /** Below it, 0 to 100, a text is for a person to look at. */
    int minimumConfidence();

    /** The languages that were asked for and whose data are not installed. */
    List<String> missingLanguages();

    /** The languages that it reads, by Tesseract's names ({@code vie}); at least one. */
    List<String> languages();

    /**
     * The words of a picture in reading order.
     *
     * @param picture a page
     * @param languages those of {@link #languages()} that are looked for
     * @param layout how the words stand on it
     * @param limit how long it may take
     * @throws RecognitionFailedException when the program fails on it or takes too long
     * @throws IOException when the picture cannot be handed over, or the thread is stopped
     */
    List<RecognisedWord> words(GreyImage picture, List<String> languages, Layout layout, Duration limit)
            throws RecognitionFailedException, IOException;

    /** How words stand in a picture. */
    enum Layout {
        /** In lines and blocks, as on a page of text. */
        PAGE,
        /** One here and one there. */
        SCATTERED
    }
}
