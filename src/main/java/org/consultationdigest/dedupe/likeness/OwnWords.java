package org.consultationdigest.dedupe.likeness;

import java.util.List;
import org.consultationdigest.dedupe.guard.ContentWords;
import org.consultationdigest.dedupe.guard.KnownWords;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.LanguageGuesser;

/**
 * What one of two texts says that the other does not, counted in words that carry meaning.
 *
 * @param unsaid words of sentences that have no counterpart in the other text
 * @param novel words that stand nowhere in the other text
 * @param all words there are
 */
record OwnWords(int unsaid, int novel, int all) {
    /** A phrase of its own, as people put before a letter that was handed round: nothing that would be lost. */
    private static final int PHRASE = 2;

    private static final double PHRASE_OF_LONG = 0.025;

    /** A short sentence of its own. */
    private static final int SENTENCE = 6;

    /** So many new words come of rewording and of slips, */
    private static final int REWORDED = 9;

    private static final double REWORDED_OF_LONG = 0.08;

    /** but in a short text no more than this share. */
    private static final double MOST_REWORDED = 0.45;

    /** What a text says beyond another. */
    static OwnWords of(String text, String other, ContentWords words) {
        Language language = LanguageGuesser.guess(text.length() > other.length() ? text : other);
        SaidThere there = new SaidThere(other);
        KnownWords known = new KnownWords(words.of(other, language));
        int unsaid = 0;
        int novel = 0;
        int all = 0;
        for (String sentence : Coverage.sentences(text)) {
            List<String> said = words.of(sentence, language);
            all += said.size();
            novel += (int) said.stream().filter(word -> !known.has(word)).count();
            unsaid += there.has(sentence) ? 0 : said.size();
        }
        return new OwnWords(unsaid, novel, all);
    }

    /** Whether nothing that matters is missing in the other text. */
    boolean areNone() {
        return unsaid <= Math.max(PHRASE, PHRASE_OF_LONG * all)
                && novel <= Math.max(REWORDED, REWORDED_OF_LONG * all)
                && novel <= MOST_REWORDED * all;
    }

    /** Whether it is little, as it may be on both sides of two copies of one letter. */
    boolean areFew() {
        return unsaid <= SENTENCE && novel <= SENTENCE;
    }
}
