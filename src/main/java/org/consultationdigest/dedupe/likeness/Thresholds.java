package org.consultationdigest.dedupe.likeness;

/**
 * From which likeness on a machine concludes or asks.
 *
 * <p>Jaccard over folded character 5-grams; the figures rest on the measurements in {@code benchmarks.md}. They say what is
 * worth a look: whether two texts oppose each other no threshold can tell, the guards do.
 */
public final class Thresholds {
    /** Texts with fewer words are merged only when their words are the same. */
    public static final int LEAST_WORDS = 12;

    /** From here on a copy that no guard objects to is nearly the same. */
    public static final double NEAR = 0.7;

    /** From here on a difference that a guard objects to is a contradiction worth showing. */
    public static final double CONFLICT = 0.5;

    /** This share of a part's runs must stand in the span of the whole that it is said to be contained in. */
    public static final double CONTAINED = 0.9;

    /** From here on nothing of a part is missing in the whole. */
    public static final double WHOLLY_CONTAINED = 0.98;

    /** A part that a span of the whole holds up to this share is asked about. */
    static final double CONTAINED_ASKED = 0.7;

    /** A part whose sentences stand here and there in the whole is asked about from this share on. */
    static final double SCATTERED = 0.5;

    /** A sentence of which the other text has this share of runs is said there too. */
    static final double SAID = 0.45;

    /** As {@link #SAID}, for a text in other words throughout. */
    static final double REPHRASED = 0.4;

    /** So much of one of two texts in other words has a counterpart, */
    static final double COVERED = 0.95;

    /** and so much of the other. */
    static final double MOSTLY_COVERED = 0.85;

    /** Of a text written anew this share of words stands in the order of the other. */
    static final double IN_ORDER = 0.55;

    /** A sentence of which the other text has this share of runs stands there word for word. */
    static final double VERBATIM = 0.95;

    /** Noise leaves less than that word for word as it was. */
    static final double VERBATIM_IN_NOISE = 0.6;

    /** Less than that of a text in other words stands in the other word for word. */
    static final double MOST_VERBATIM = 0.05;

    /** A text in other words is about as long: the shorter at least this share of the longer. */
    static final double REPHRASED_LENGTH = 0.75;

    /** Shorter texts than that are not even asked about. */
    private static final int LEAST_WORDS_ASKED = 8;

    private static final int SHORT = 20;
    private static final int LONG = 50;
    private static final double ASK_SHORT = 0.45;
    private static final double ASK = 0.35;
    private static final double ASK_LONG = 0.25;

    private Thresholds() {}

    /**
     * From which Jaccard on a person is asked: few words are alike by chance, many are not.
     *
     * @param words of the shorter text
     */
    static double asked(int words) {
        if (words < LEAST_WORDS_ASKED) {
            return Double.POSITIVE_INFINITY;
        }
        if (words < SHORT) {
            return ASK_SHORT;
        }
        return words < LONG ? ASK : ASK_LONG;
    }
}
