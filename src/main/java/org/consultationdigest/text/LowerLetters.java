package org.consultationdigest.text;

import java.util.Locale;

/** The lower case of a text as it is shown, without a copy for each step where the text needs none. */
final class LowerLetters {
    /** The only letter below the marks that becomes two in lower case. */
    private static final char DOTTED_CAPITAL_I = 0x130;

    private LowerLetters() {}

    /** The characters of a text, at most so many of them, as {@link Folding#shown} gives them and in lower case. */
    static char[] of(String text, int most) {
        char[] letters = new char[Math.min(text.length(), most)];
        text.getChars(0, letters.length, letters, 0);
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c < 0x80) {
                letters[i] = c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
            } else if (Folding.isShownAsItIs(c) && c != DOTTED_CAPITAL_I) {
                letters[i] = lowered(c);
            } else {
                return inSteps(text.substring(0, letters.length));
            }
        }
        return letters;
    }

    /** Without a look into the tables for the letters of Western Europe and Viet Nam. */
    private static char lowered(char c) {
        if (c >= 0x1EA0 && c <= 0x1EF9) {
            return (char) (c | 1);
        }
        if (c >= 0xC0 && c <= 0xFF) {
            return c <= 0xDE && c != 0xD7 ? (char) (c + 0x20) : c;
        }
        return Character.toLowerCase(c);
    }

    private static char[] inSteps(String text) {
        return Folding.shown(text).toLowerCase(Locale.ROOT).toCharArray();
    }
}
