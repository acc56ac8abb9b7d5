package org.consultationdigest.format.scan;

/**
 * A piece of ink that hangs together: the pixels around it, edges included.
 *
 * @param left its leftmost column of pixels
 * @param top its upmost row of pixels
 * @param right its rightmost column of pixels
 * @param bottom its lowest row of pixels
 */
record Box(int left, int top, int right, int bottom) {

    int width() {
        return right - left + 1;
    }

    int height() {
        return bottom - top + 1;
    }

    /** The longer of its sides. */
    int size() {
        return Math.max(width(), height());
    }

    int middleX() {
        return left + width() / 2;
    }

    int middleY() {
        return top + height() / 2;
    }

    /** One box around both. */
    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** Where it stands after the page was turned by quarters clockwise, of a page of this size before. */
    Box turned(int quarters, int pageWidth, int pageHeight) {
        return switch (quarters & 3) {
            case 1 -> new Box(pageHeight - 1 - bottom, left, pageHeight - 1 - top, right);
            case 2 ->
                new Box(pageWidth - 1 - right, pageHeight - 1 - bottom, pageWidth - 1 - left, pageHeight - 1 - top);
            case 3 -> new Box(top, pageWidth - 1 - right, bottom, pageWidth - 1 - left);
            default -> this;
        };
    }
}
