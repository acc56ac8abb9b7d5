package org.consultationdigest.format.ocr;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;

/** Reads the text of pictures; may be asked by several threads at once. */
public interface TextRecognition {

    /** What the result depends on: the program, its version and languages, the confidence asked for. */
    String key();

    /** Below it, 0 to 100, a text is for a person to look at. */
    int minimumConfidence();

    /** The languages that were asked for and whose data are not installed. */
    List<String> missingLanguages();

    /**
     * The words of a picture in reading order.
     *
     * @param picture a page in shades of grey
     * @throws RecognitionFailedException when the program fails on it or takes too long
     * @throws IOException when the picture cannot be handed over, or the thread is stopped
     */
    List<RecognisedWord> words(BufferedImage picture) throws RecognitionFailedException, IOException;
}
