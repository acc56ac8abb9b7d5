package org.consultationdigest.dedupe.guard;

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
    Token upTo(Token last, String other) {
        return new Token(other, word + " " + last.word, start, last.end, capital, opens, last.closes);
    }
}
