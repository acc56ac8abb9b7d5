package org.consultationdigest.link.reference;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words, figures and marks. */
final class Tokenizer {
    private static final String DASHES = "-‐‑‒–—―−﹣-";
    private static final String QUOTES = "\"“”„«»″";
    /** The five tone marks of Vietnamese, decomposed; they double as the accents of other languages. */
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private Tokenizer() {}

    /** The tokens of a text in Unicode form C; line breaks are tokens, other white space is not. */
    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        int lastEnd = 0;
        while (at < text.length()) {
            int codePoint = text.codePointAt(at);
            if (isSpace(codePoint)) {
                at += Character.charCount(codePoint);
                continue;
            }
            int end = endOfToken(text, at, codePoint);
            tokens.add(token(text.substring(at, end), codePoint, at, end, at == lastEnd && at > 0));
            lastEnd = end;
            at = end;
        }
        return tokens;
    }

    private static boolean isSpace(int codePoint) {
        return codePoint != '\n'
                && (Character.isWhitespace(codePoint)
                        || Character.isSpaceChar(codePoint)
                        || codePoint == 0xFEFF
                        || codePoint == 0x200B);
    }

    private static int endOfToken(String text, int start, int first) {
        int at = start + Character.charCount(first);
        while (at < text.length()) {
            int next = text.codePointAt(at);
            boolean goesOn = Character.isDigit(first) ? Character.isDigit(next) : isLetter(first) && isLetter(next);
            if (!goesOn) {
                return at;
            }
            at += Character.charCount(next);
        }
        return at;
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static Token token(String written, int first, int start, int end, boolean glued) {
        if (Character.isDigit(first)) {
            return new Token(Token.Kind.NUMBER, written, written, written, start, end, glued);
        }
        if (isLetter(first)) {
            String key = key(written);
            return new Token(Token.Kind.WORD, written, key, folded(key), start, end, glued);
        }
        String mark = mark(written);
        return new Token(mark.equals("\n") ? Token.Kind.BREAK : Token.Kind.MARK, mark, mark, mark, start, end, glued);
    }

    private static String mark(String written) {
        if (DASHES.contains(written)) {
            return "-";
        }
        return QUOTES.contains(written) ? "\"" : written;
    }

    /** A word's key: lower case, vowels with their hats and horns, the tone at the end. */
    static String key(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.chars().allMatch(c -> c < 128)) {
            return lower;
        }
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        String decomposed = Normalizer.normalize(lower.replace('ð', 'đ'), Normalizer.Form.NFKD);
        decomposed.chars().forEach(c -> (TONES.indexOf(c) < 0 ? letters : tone).append((char) c));
        return letters.append(tone).toString();
    }

    private static String folded(String key) {
        StringBuilder bare = new StringBuilder(key.length());
        key.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> bare.append(c == 'đ' ? 'd' : (char) c));
        return bare.toString();
    }

    /** A word of the lexicon without its marks. */
    static String foldedWord(String word) {
        return folded(key(word));
    }
}
