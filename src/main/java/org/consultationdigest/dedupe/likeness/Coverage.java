package org.consultationdigest.dedupe.likeness;

import java.util.regex.Pattern;
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
    private static final int LEAST_RUNS = 8;

    private Coverage() {}

    /**
     * The share of a text, by its runs, that stands in sentences of which the other text has at least this share of runs.
     *
     * @return 0 to 1; 1 for a text without a sentence
     */
    static double of(ComparedText text, ComparedText other, double said) {
        int all = 0;
        int covered = 0;
        for (String sentence : BETWEEN_SENTENCES.split(text.written(), -1)) {
            Shingles runs = Shingles.of(sentence);
            if (runs.size() >= LEAST_RUNS) {
                all += runs.size();
                covered += runs.containedIn(other.shingles()) >= said ? runs.size() : 0;
            }
        }
        return all == 0 ? 1 : (double) covered / all;
    }

    /** Whether one of two texts says nothing that the other does not say too, or one is the other in other words. */
    static boolean isMutual(ComparedText one, ComparedText other) {
        return Math.max(of(one, other, Thresholds.SAID), of(other, one, Thresholds.SAID)) >= Thresholds.COVERED
                || isRephrased(one, other);
    }

    /** About as long, most sentences have a counterpart, and hardly one is word for word the same, as in a template. */
    private static boolean isRephrased(ComparedText one, ComparedText other) {
        double ratio = (double) Math.min(one.words(), other.words()) / Math.max(one.words(), other.words());
        return ratio >= Thresholds.REPHRASED_LENGTH
                && Math.max(of(one, other, Thresholds.REPHRASED), of(other, one, Thresholds.REPHRASED))
                        >= Thresholds.MOSTLY_REPHRASED
                && Math.max(of(one, other, Thresholds.VERBATIM), of(other, one, Thresholds.VERBATIM))
                        < Thresholds.MOST_VERBATIM;
    }
}
