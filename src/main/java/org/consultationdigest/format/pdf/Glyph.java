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
 * @param seen what the file holds for it; another text only where its font is older than Unicode
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
        int ink,
        String seen) {

    /** Type in a font of today. */
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
            double userY,
            int ink) {
        this(text, x, y, width, font, size, bold, direction, userX, userY, ink, text);
    }

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

    /** The same type standing for something else than its file holds for it. */
    Glyph inUnicode(String other) {
        return other.equals(text)
                ? this
                : new Glyph(other, x, y, width, font, size, bold, direction, userX, userY, ink, seen);
    }

    /** The same type as its file holds it. */
    Glyph asSeen() {
        return seen.equals(text) ? this : saying(seen);
    }

    /** The same type in bold or not. */
    Glyph weighing(boolean heavy) {
        return heavy == bold
                ? this
                : new Glyph(text, x, y, width, font, size, heavy, direction, userX, userY, ink, seen);
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
                ink,
                seen + next.seen);
    }

    double end() {
        return x + width;
    }

    boolean isBlank() {
        return text.length() == 1 ? Character.isWhitespace(text.charAt(0)) : text.isBlank();
    }
}
