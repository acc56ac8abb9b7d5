package org.consultationdigest.format.ocr;

import java.awt.Rectangle;

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

    /** Of single words surer than this, 0 to 100, all but a few are right. */
    private static final double UNSURE = 60;

    /** Its place, in pixels. */
    public Rectangle place() {
        return new Rectangle(left, top, width, height);
    }

    /** Its right edge in pixels. */
    public int right() {
        return left + width;
    }

    /** Its lower edge in pixels. */
    public int bottom() {
        return top + height;
    }

    /** Whether it names a place or an amount, and the recognition is not sure of it, or two readings of it differ. */
    public boolean isDoubtfulNumber() {
        return confidence < UNSURE && NumberWord.isIn(text);
    }

    /** Whether another reading of the same picture took its letters from the same place, on the same line. */
    boolean overlaps(RecognisedWord other) {
        int beside = Math.min(right(), other.right()) - Math.max(left, other.left);
        int above = Math.min(bottom(), other.bottom()) - Math.max(top, other.top);
        return 4 * beside > Math.min(width, other.width) && 2 * above > Math.min(height, other.height);
    }

    /** The same word on a line that another reading counted so, no surer than this. */
    RecognisedWord on(int other, double atMost) {
        return new RecognisedWord(text, Math.min(confidence, atMost), other, left, top, width, height);
    }

    /** Other letters at the same place. */
    public RecognisedWord saying(String other) {
        return new RecognisedWord(other, confidence, line, left, top, width, height);
    }
}
