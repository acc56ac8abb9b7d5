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
 * @param ink what its colour is known by in the file; equal for equal colours, 0 for black
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
        double userY,
        int ink) {

    /** Type in black. */
    Glyph(
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
        this(text, x, y, width, font, size, bold, direction, userX, userY, 0);
    }

    /** The same type saying something else. */
    Glyph saying(String other) {
        return other.equals(text)
                ? this
                : new Glyph(other, x, y, width, font, size, bold, direction, userX, userY, ink);
    }

    /** The same type in bold or not. */
    Glyph weighing(boolean heavy) {
        return heavy == bold ? this : new Glyph(text, x, y, width, font, size, heavy, direction, userX, userY, ink);
    }

    /** This piece and the one behind it as one. */
    Glyph with(Glyph next) {
        return new Glyph(
                text + next.text,
                x,
                y,
                Math.max(width, next.end() - x),
                font,
                size,
                bold,
                direction,
                userX,
                userY,
                ink);
    }

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
    }
}
