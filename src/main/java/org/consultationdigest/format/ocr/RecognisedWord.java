package org.consultationdigest.format.ocr;

/**
 * A word of a picture.
 *
 * @param text its letters
 * @param confidence how sure the recognition is of it, 0 to 100
 * @param line the line it stands on, counted over the picture from 0
 * @param left its left edge in pixels
 * @param top its upper edge in pixels from the upper edge of the picture
 * @param width its width in pixels
 * @param height its height in pixels
 */
public record RecognisedWord(String text, double confidence, int line, int left, int top, int width, int height) {

    /** Its right edge in pixels. */
    public int right() {
        return left + width;
    }

    /** Its lower edge in pixels. */
    public int bottom() {
        return top + height;
    }

    /** Other letters at the same place. */
    public RecognisedWord saying(String other) {
        return new RecognisedWord(other, confidence, line, left, top, width, height);
    }
}
