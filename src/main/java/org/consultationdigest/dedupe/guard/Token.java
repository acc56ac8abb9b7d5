package org.consultationdigest.dedupe.guard;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A word, number or sign of a text.
 *
 * @param key what it is compared by: lower case, tone marks behind the vowels, numbers as {@code #} and their value, dates
 *     as {@code @}
 * @param word the word in lower case, form C
 * @param start its first char in the text
 * @param end the char after its last
 * @param capital whether it begins with a capital letter
 * @param opens whether it is the first of a sentence or line
 * @param closes the sign that ends the sentence after it ({@code . ? !}), or 0
 */
record Token(String key, String word, int start, int end, boolean capital, boolean opens, char closes) {
    /** Whether it is a number, ordinal or date. */
    boolean isNumber() {
        return key.charAt(0) == '#' || key.charAt(0) == '@';
    }

    /** Whether a digit stands in it. */
    boolean hasDigit() {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Whether it is letters only. */
    boolean isWord() {
        return !isNumber() && Character.isLetter(word.charAt(0));
    }

    Token keyed(String other) {
        return new Token(other, word, start, end, capital, opens, closes);
    }

    /** One token of several neighbours. */
    static Token joined(List<Token> tokens, String key) {
        Token first = tokens.get(0);
        Token last = tokens.get(tokens.size() - 1);
        String words = tokens.stream().map(Token::word).collect(Collectors.joining(" "));
        return new Token(key, words, first.start, last.end, first.capital, first.opens, last.closes);
    }
}
