package org.consultationdigest.dedupe.likeness;

import java.util.List;

/** Which texts are worth comparing: all with all while they are few, those with shared bands when they are many. */
public final class Likely {
    /** Up to here all pairs are compared: some seconds. */
    static final int FEW = 4_000;

    private Likely() {}

    /**
     * An index over texts.
     *
     * @param texts the distinct texts by position; a blank one is like none
     * @param workers how many threads sign them; the result does not depend on it
     */
    public static AlikeIndex among(List<String> texts, int workers) {
        return texts.size() <= FEW ? new AllPairs(texts) : new SharedBands(SignedTexts.of(texts, workers), workers);
    }

    /** The least Jaccard that is sure to be found among so many texts, and so is worth a question. */
    public static double least(int texts) {
        return texts <= FEW ? AllPairs.LEAST : Thresholds.CONFLICT;
    }
}
