package org.consultationdigest.extract.table;

import java.util.regex.Pattern;

/** Tells running text from names and headings, without knowing its language. */
final class Prose {
    private static final int FEWEST_WORDS = 4;
    /** No heading has more words, and few names have. */
    private static final int MANY_WORDS = 8;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…;][\"'”’»)\\]]?$");

    private Prose() {}

    /** Whether a text is a sentence: several words that end as a sentence does, or more words than a heading has. */
    static boolean isSentence(String text) {
        int words = words(text, MANY_WORDS);
        return words >= MANY_WORDS || (words >= FEWEST_WORDS && endsASentence(text));
    }

    /** Whether a text ends with the mark that ends a sentence. */
    static boolean endsASentence(String text) {
        return SENTENCE_END.matcher(text.strip()).find();
    }

    /** How many words a text has, counted no further than asked. */
    static int words(String text, int most) {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length() && words < most; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
