package org.consultationdigest.text;

import java.text.Normalizer;
import java.util.Locale;

/** Letters of the Latin alphabet with marks, and the plain small letter that each folds to. */
final class PlainLetters {
    private static final char FIRST = '\u00C0';
    private static final char LAST = '\u024F';
    private static final char FIRST_ADDITIONAL = '\u1E00';
    private static final char LAST_ADDITIONAL = '\u1EFF';
    private static final char NONE = 0;

    private static final char[] LATIN = table(FIRST, LAST);
    private static final char[] ADDITIONAL = table(FIRST_ADDITIONAL, LAST_ADDITIONAL);

    private PlainLetters() {}

    /** Whether every character of a text is ASCII or has a plain letter here. */
    static boolean areAllKnown(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && of(c) == NONE) {
                return false;
            }
        }
        return true;
    }

    /** The plain small letter; 0 when the character has none, or more than one. */
    static char of(char c) {
        if (c >= FIRST && c <= LAST) {
            return LATIN[c - FIRST];
        }
        return c >= FIRST_ADDITIONAL && c <= LAST_ADDITIONAL ? ADDITIONAL[c - FIRST_ADDITIONAL] : NONE;
    }

    private static char[] table(char first, char last) {
        char[] table = new char[last - first + 1];
        for (char c = first; c <= last; c++) {
            table[c - first] = plain(c);
        }
        return table;
    }

    /** What is left of a letter when its marks are taken away; đ folds to d, which no Unicode normalisation does. */
    private static char plain(char c) {
        String bare = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        char only = bare.length() == 1 ? bare.charAt(0) : NONE;
        return only == 'đ' || only == 'ð' ? 'd' : only;
    }
}
