package org.consultationdigest.text;

import java.text.Normalizer;
import java.util.Locale;

/** What is done to words before they are shown or compared. */
public final class Folding {
    /** Below it every character is in Unicode form C, whatever stands beside it. */
    private static final char FIRST_MARK = 0x300;

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char OGHAM_SPACE = 0x1680;
    /** The first of the spaces of typesetters (en quad), beyond the additional letters of the Latin alphabet. */
    private static final char FIRST_SPACE_OF_TYPE = 0x2000;

    /** The letter eth, which keyboards and old converters give for Đ. */
    private static final char ICELANDIC = 'Ð';

    private Folding() {}

    /**
     * A text as it is shown: Unicode form C, and in Vietnamese the letter Đ where its Icelandic double was typed, which looks
     * the same; otherwise untouched.
     */
    public static String shown(String text) {
        String composed = composed(text);
        return composed.indexOf(ICELANDIC) < 0 ? composed : LookAlikes.inVietnamese(composed);
    }

    private static String composed(String text) {
        return isComposed(text) || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Runs of white space of any kind, zero-width space and byte order mark among it, as one space, none at the ends. */
    public static String collapseSpaces(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder collapsed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int start = i;
            while (i < text.length() && !isSpace(text.charAt(i))) {
                i++;
            }
            collapsed.append(text, start, i);
            for (; i < text.length() && isSpace(text.charAt(i)); i++) {
                appendCollapsed(collapsed, ' ');
            }
        }
        return trimmedAtTheEnd(collapsed);
    }

    /** Lower case with diacritics kept, compatibility forms unified, white space collapsed: a key, never shown. */
    public static String lowered(String text) {
        String unified = isUnified(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return collapseSpaces(unified.toLowerCase(Locale.ROOT));
    }

    /**
     * Lower case without diacritics, white space collapsed: a key, never shown. The letter đ folds to d, which no Unicode
     * normalisation does; do not use this key where đ is a sibling of d (points of an article).
     */
    public static String folded(String text) {
        if (PlainLetters.areAllKnown(text)) {
            return foldedLetters(text);
        }
        String unmarked = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String decomposed = unmarked.toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (c < 0x80 || !isMark(c)) {
                appendCollapsed(folded, c == 'đ' || c == 'ð' ? 'd' : c);
            }
        }
        return trimmedAtTheEnd(folded);
    }

    private static String foldedLetters(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c < 0x80 ? lowered(c) : PlainLetters.of(c);
            if (!isSpace(letter)) {
                folded[length++] = letter;
            } else if (length > 0 && folded[length - 1] != ' ') {
                folded[length++] = ' ';
            }
        }
        boolean trailing = length > 0 && folded[length - 1] == ' ';
        return new String(folded, 0, trailing ? length - 1 : length);
    }

    private static char lowered(char ascii) {
        return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 'a' - 'A') : ascii;
    }

    /** Whether all characters are of those that are in form C whatever stands beside them, as nearly all texts are. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isComposed(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isComposed(char c) {
        return c < FIRST_MARK || (c >= 0x1E00 && c <= 0x1EFF) || (c >= 0x2010 && c <= 0x2027);
    }

    /** Whether {@link #shown} leaves this character alone, whatever stands beside it among others of the kind. */
    static boolean isShownAsItIs(char c) {
        return isComposed(c) && c != ICELANDIC;
    }

    /** Whether all characters are of those that have no other compatible form: ASCII and the letters of Vietnamese. */
    private static boolean isUnified(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c < 0xA0 || (c >= 0xC0 && c <= 0x131) || (c >= 0x1EA0 && c <= 0x1EF9);
            if (!plain && c != 'Ơ' && c != 'ơ' && c != 'Ư' && c != 'ư' && !isQuoteOrDash(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isQuoteOrDash(char c) {
        return c == '–' || c == '—' || c == '‘' || c == '’' || c == '“' || c == '”';
    }

    private static boolean isCollapsed(String text) {
        boolean afterSpace = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = isSpace(c);
            if (space && (c != ' ' || afterSpace)) {
                return false;
            }
            afterSpace = space;
        }
        return text.isEmpty() || !afterSpace;
    }

    private static void appendCollapsed(StringBuilder collapsed, char c) {
        if (!isSpace(c)) {
            collapsed.append(c);
        } else if (collapsed.length() > 0 && collapsed.charAt(collapsed.length() - 1) != ' ') {
            collapsed.append(' ');
        }
    }

    private static String trimmedAtTheEnd(StringBuilder collapsed) {
        int end = collapsed.length();
        if (end > 0 && collapsed.charAt(end - 1) == ' ') {
            collapsed.setLength(end - 1);
        }
        return collapsed.toString();
    }

    private static boolean isSpace(char c) {
        if (c < 0x80) {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        // Letters of the Latin alphabets, the Vietnamese ones among them, need no look into the tables.
        boolean mayBeSpace = c == NO_BREAK_SPACE || c == OGHAM_SPACE || c >= FIRST_SPACE_OF_TYPE;
        return mayBeSpace && (Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF');
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
