package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.consultationdigest.dedupe.guard.ContentWords;
import org.consultationdigest.dedupe.guard.TokenAlignment;
import org.consultationdigest.text.Shingles;

/**
 * How much of a text another one says too, sentence by sentence.
 *
 * <p>Letters made of a template and words of their own share many runs of characters, but their own sentences have no
 * counterpart; a rephrased copy has one for every sentence, and so has a letter that another one only adds to.
 */
final class Coverage {
    private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?;:])\\s+|\\n+");
    /** Shorter pieces are numbers and abbreviations. */
    private static final int LEAST_LETTERS = 9;

    private Coverage() {}

    /**
     * The share of a text, by its runs, that stands in sentences of which the other text has at least this share of runs.
     *
     * @return 0 to 1; 1 for a text without a sentence
     */
    static double of(ComparedText text, ComparedText other, double said) {
        int all = 0;
        int covered = 0;
        for (String sentence : sentences(text.said())) {
            Shingles runs = Shingles.of(sentence);
            all += runs.size();
            covered += runs.containedIn(other.shingles()) >= said ? runs.size() : 0;
        }
        return all == 0 ? 1 : (double) covered / all;
    }

    /** The sentences of a text, headings and points of lists among them. */
    static List<String> sentences(String text) {
        return Arrays.stream(BETWEEN_SENTENCES.split(text, -1))
                .filter(sentence -> sentence.codePoints()
                                .filter(Character::isLetterOrDigit)
                                .limit(LEAST_LETTERS)
                                .count()
                        == LEAST_LETTERS)
                .toList();
    }

    /** Whether one of two texts says nothing that the other does not say too, or one is the other in other words. */
    static boolean isMutual(ComparedText one, ComparedText other, ContentWords words) {
        OwnWords here = OwnWords.of(one.said(), other.said(), words);
        if (here.areNone()) {
            return true;
        }
        OwnWords there = OwnWords.of(other.said(), one.said(), words);
        return there.areNone() || (here.areFew() && there.areFew()) || isRephrased(one, other);
    }

    /** Whether a text says nothing that the other does not say too. */
    static boolean isSaidBy(ComparedText text, ComparedText other, ContentWords words) {
        return OwnWords.of(text.said(), other.said(), words).areNone();
    }

    /**
     * About as long, and each says nearly all sentences of the other in its own way, as a noisy copy does; or hardly one is
     * word for word the same, unlike in letters made of a template, and most words stand in the same order.
     */
    private static boolean isRephrased(ComparedText one, ComparedText other) {
        double ratio = (double) Math.min(one.words(), other.words()) / Math.max(one.words(), other.words());
        return ratio >= Thresholds.REPHRASED_LENGTH && (isSaidThroughout(one, other) || isWrittenAnew(one, other));
    }

    private static boolean isSaidThroughout(ComparedText one, ComparedText other) {
        double here = of(one, other, Thresholds.REPHRASED);
        double there = of(other, one, Thresholds.REPHRASED);
        return Math.max(here, there) >= Thresholds.COVERED
                && Math.min(here, there) >= Thresholds.MOSTLY_COVERED
                && Math.min(of(one, other, Thresholds.VERBATIM), of(other, one, Thresholds.VERBATIM))
                        < Thresholds.VERBATIM_IN_NOISE;
    }

    private static boolean isWrittenAnew(ComparedText one, ComparedText other) {
        return Math.max(of(one, other, Thresholds.VERBATIM), of(other, one, Thresholds.VERBATIM))
                        < Thresholds.MOST_VERBATIM
                && TokenAlignment.of(one.said(), other.said()).likeness() >= Thresholds.IN_ORDER;
    }
}
