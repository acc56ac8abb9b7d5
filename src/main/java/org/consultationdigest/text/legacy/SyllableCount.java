package org.consultationdigest.text.legacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * How many of the words that bear a mark can be Vietnamese.
 *
 * @param marked words with a letter beyond ASCII
 * @param syllables those of them that are Vietnamese syllables
 */
record SyllableCount(int marked, int syllables) {
    private static final char ASCII = 0x7F;

    /** A sign of money, law or print inside a word, or stuck to one: a letter of another encoding. */
    private static final Pattern SIGN = Pattern.compile("(?<=\\p{L})[\u00A1-\u00BF\u00D7\u00F7\u00AD](?=\\p{L})"
            + "|[\u00A1-\u00A9\u00AC-\u00AF\u00B4-\u00B6\u00B8\u00BE\u00BF](?=\\p{L})"
            + "|(?<=\\p{L})[\u00A1-\u00A8\u00AC\u00AF\u00B4-\u00B6\u00B8\u00BE\u00BF]");

    /** QĐ, TSCĐ: no words, and they say nothing. */
    private static final Pattern ABBREVIATION = Pattern.compile("[A-ZĐƯĂÂÊÔƠ]{1,6}");

    /** What is no letter after all. */
    private static final Pattern AROUND = Pattern.compile("[^\\p{L}\\p{M}]+");

    /** Counts the words of a text as they stand. */
    static SyllableCount of(String text) {
        return count(text, UnaryOperator.identity());
    }

    /** Counts the words of a text that is read in this encoding. */
    static SyllableCount of(LegacyEncoding encoding, String seen) {
        return count(seen, encoding::decode);
    }

    double share() {
        return marked == 0 ? 0 : syllables / (double) marked;
    }

    /** Whether a word holds what is no letter in any language. */
    static boolean hasSign(String word) {
        return SIGN.matcher(word).find();
    }

    /** Whether a character beyond ASCII can make a word one that is counted. */
    static boolean mayTell(char c) {
        boolean sign = (c >= '\u00A1' && c <= '\u00BF') || c == '\u00D7' || c == '\u00F7';
        return sign || Character.isLetter(c) || Character.isSurrogate(c) || isMark(Character.getType(c));
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static SyllableCount count(String text, UnaryOperator<String> reading) {
        int marked = 0;
        int syllables = 0;
        for (String token : markedTokens(text)) {
            String read = reading.apply(token);
            marked += hasSign(read) ? 1 : 0;
            for (String word : AROUND.split(Normalizer.normalize(read, Normalizer.Form.NFC), -1)) {
                boolean tells = VietnameseSyllables.isMarked(word)
                        && !ABBREVIATION.matcher(word).matches();
                marked += tells ? 1 : 0;
                syllables += tells && VietnameseSyllables.isSyllable(word) ? 1 : 0;
            }
        }
        return new SyllableCount(marked, syllables);
    }

    /** Old encodings use signs for letters: only what ASCII calls no letter surely parts words. */
    private static List<String> markedTokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        boolean marked = false;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            boolean ascii = c <= ASCII;
            if (ascii && !isLetter(c)) {
                if (marked) {
                    tokens.add(text.substring(start, i));
                }
                start = i + 1;
                marked = false;
            }
            marked |= !ascii;
        }
        return tokens;
    }

    private static boolean isLetter(char ascii) {
        return (ascii >= 'a' && ascii <= 'z') || (ascii >= 'A' && ascii <= 'Z');
    }
}
