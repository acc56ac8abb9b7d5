package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.text.Folding;

/**
 * Cuts a text into the words by which wordings are compared.
 *
 * <p>A number is one word with its points, commas and strokes (2.3 is not 23, nor "2, 3"). Signs that carry meaning are
 * words: per cent, currencies, comparison, plus and minus before a number, the sharp and the pluses of a name (C#, C++).
 * Everything else between words is not. A word that was parted at the end of a line is put together.
 */
final class KeyWords {
    private static final String SIGNS = "%‰<>≤≥±";
    private static final String INSIDE_NUMBERS = ".,/";

    private final String text;
    private final List<String> words = new ArrayList<>();
    private int at;

    private KeyWords(String text) {
        this.text = text;
    }

    /** The words of a text, lower case, with the tone marks behind the vowels; a text of signs only is one word. */
    static List<String> of(String written) {
        String lower = Folding.lowered(LineLabels.removed(written));
        KeyWords reading = new KeyWords(lower);
        reading.read();
        return reading.words.isEmpty() && !lower.isEmpty() ? List.of(lower) : reading.words;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isPartOfWord(c)) {
                readWord();
            } else if (isSign(c) || isSignOfNumber(c) || isSignOfName(c)) {
                words.add(String.valueOf(c));
                at++;
            } else {
                at++;
            }
        }
    }

    private void readWord() {
        int start = at;
        boolean ascii = true;
        while (at < text.length() && (isPartOfWord(text.charAt(at)) || isInsideNumber())) {
            ascii &= text.charAt(at) < 0x80;
            at++;
        }
        String word = text.substring(start, at);
        words.add(ascii ? word : ToneMarks.behindTheVowels(word));
    }

    private boolean isInsideNumber() {
        return at > 0
                && at + 1 < text.length()
                && INSIDE_NUMBERS.indexOf(text.charAt(at)) >= 0
                && isDigit(text.charAt(at - 1))
                && isDigit(text.charAt(at + 1));
    }

    private boolean isSignOfNumber(char c) {
        return (c == '+' || c == '-' || c == '\u2212') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
    }

    /** The sharp of C# and the pluses of C++ hang on a letter. */
    private boolean isSignOfName(char c) {
        return at > 0
                && (c == '#' || c == '+')
                && (Character.isLetter(text.charAt(at - 1)) || (c == '+' && text.charAt(at - 1) == '+'));
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0 || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isPartOfWord(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    private static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }
}
