package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Locale;

/**
 * Tells the glyph that stands before an item of a list from the words behind it: a sign of a font of signs, a sign that is
 * neither letter nor figure, or a letter of another font than the words, with a gap behind it.
 */
final class BulletGlyphs {
    private static final List<String> SIGN_FONTS =
            List.of("wingdings", "webdings", "symbol", "dingbats", "monotypesorts", "bullets", "fontawesome");
    /** Signs that begin words as well: brackets, quotation marks, signs of money and of notes. */
    private static final String NO_BULLETS = "([{<\"'“”„«»‘’‹›¡¿&@#%$€£¥§†‡/\\|~^_=.,;:!?`´…©®™°№";
    /** Dashes that join words as well stand at the beginning of lines that go on. */
    private static final String DASHES = "-–—−‐‑‒―+*";

    private BulletGlyphs() {}

    /** How many characters of a line in this type are a bullet; 0 when it begins with none. */
    static int length(List<Glyph> glyphs) {
        Glyph first = glyphs.get(0);
        if (!isAlone(glyphs) || first.text().codePointCount(0, first.text().length()) != 1) {
            return 0;
        }
        int sign = first.text().codePointAt(0);
        return isSign(first, sign) || isForeignLetter(glyphs, sign)
                ? first.text().length()
                : 0;
    }

    /** Whether a sign stands before items and nowhere else. */
    static boolean isSure(String text) {
        return text.isEmpty() || DASHES.indexOf(text.codePointAt(0)) < 0;
    }

    private static boolean isSign(Glyph glyph, int sign) {
        return isInSigns(glyph)
                ? !Character.isWhitespace(sign)
                : !Character.isLetterOrDigit(sign)
                        && NO_BULLETS.indexOf(sign) < 0
                        && Character.getType(sign) != Character.NON_SPACING_MARK
                        && Character.getType(sign) != Character.CURRENCY_SYMBOL
                        && !Character.isISOControl(sign);
    }

    private static boolean isInSigns(Glyph glyph) {
        String font = glyph.font().toLowerCase(Locale.ROOT).replace(" ", "");
        return SIGN_FONTS.stream().anyMatch(font::contains);
    }

    /** The ring of word processors is a small o of the typewriter. */
    private static boolean isForeignLetter(List<Glyph> glyphs, int sign) {
        return sign == 'o'
                && glyphs.stream()
                        .skip(1)
                        .filter(glyph -> !glyph.isBlank())
                        .findFirst()
                        .map(next -> !next.font().equals(glyphs.get(0).font()))
                        .orElse(true);
    }

    /** Whether a gap stands behind the first piece, or nothing. */
    private static boolean isAlone(List<Glyph> glyphs) {
        if (glyphs.size() == 1) {
            return true;
        }
        Glyph first = glyphs.get(0);
        Glyph next = glyphs.get(1);
        return next.isBlank() || next.x() - first.end() > LineBuilder.WORD_GAP * next.size();
    }
}
