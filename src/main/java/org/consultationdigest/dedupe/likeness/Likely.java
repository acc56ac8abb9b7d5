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
        return texts.size() <= FEW ? new AllPairs(texts) : new SharedBands(bands(texts, workers), workers);
    }

    /** The least Jaccard that is sure to be found among so many texts, and so is worth a question. */
    public static double least(int texts) {
        return texts <= FEW ? AllPairs.LEAST : Thresholds.CONFLICT;
    }

    static int[][] bands(List<String> texts, int workers) {
        int[][] bands = new int[texts.size()][];
        int step = 1_000;
        Workers.run(workers, (texts.size() + step - 1) / step, part -> {
            Bands signing = new Bands();
            int end = Math.min(texts.size(), (part + 1) * step);
            for (int i = part * step; i < end; i++) {
                bands[i] = signing.of(texts.get(i));
            }
        });
        return bands;
    }
}
