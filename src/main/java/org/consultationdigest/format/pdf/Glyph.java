package org.consultationdigest.format.pdf;

/**
 * One piece of type on a page.
 *
 * @param text what it stands for
 * @param x its left edge in points, in the direction of the text
 * @param y its base line from the top of the page, in the direction of the text
 * @param width how far it reaches
 * @param font the name of its font, without the mark of a subset
 * @param size the size of the type in points
 * @param bold whether the font is a bold one
 * @param direction the turn of the text in degrees: 0, 90, 180, 270
 * @param userX the middle of it in the page's own coordinates, in which annotations are given
 * @param userY its middle height in the page's own coordinates
 */
record Glyph(
        String text,
        double x,
        double y,
        double width,
        String font,
        double size,
        boolean bold,
        int direction,
        double userX,
        double userY) {

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
