package org.consultationdigest.link.reference;

/**
 * A word, a figure or a mark of a text.
 *
 * @param kind which of them
 * @param text as written; dashes and quotation marks of every shape as one
 * @param key for words: lower case, the tone moved to the end of the word, so that its place does not matter
 * @param folded for words: lower case without marks, đ as d
 * @param start where it begins in the text
 * @param end where it ends
 * @param glued whether nothing stands between it and the token before
 */
record Token(Kind kind, String text, String key, String folded, int start, int end, boolean glued) {

    enum Kind {
        WORD,
        NUMBER,
        MARK,
        BREAK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    /** Whether it is this word: marks must agree where any are written; all of them may be left out if that is allowed. */
    boolean matches(String wordKey, String wordFolded, boolean marksMayLack) {
        return folded.equals(wordFolded) && ((marksMayLack && key.equals(folded)) || key.equals(wordKey));
    }

    /** A capital letter begins it. */
    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
