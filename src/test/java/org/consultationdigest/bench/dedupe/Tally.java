package org.consultationdigest.bench.dedupe;

import java.util.Locale;

/** What became of labelled pairs: merged or asked about, against what a reader found. */
final class Tally {
    /** The quantile of the normal distribution that leaves 2.5 % on either side. */
    private static final double Z = 1.96;

    private int pairs;
    private int shownRightly;
    private int shownWrongly;
    private int missed;
    private int mergedRightly;
    private int mergedWrongly;

    void count(boolean duplicates, boolean merged, boolean shown) {
        pairs++;
        shownRightly += shown && duplicates ? 1 : 0;
        shownWrongly += shown && !duplicates ? 1 : 0;
        missed += !shown && duplicates ? 1 : 0;
        mergedRightly += merged && duplicates ? 1 : 0;
        mergedWrongly += merged && !duplicates ? 1 : 0;
    }

    int pairs() {
        return pairs;
    }

    double f1() {
        return 2.0 * shownRightly / (2 * shownRightly + shownWrongly + missed);
    }

    int mergedWrongly() {
        return mergedWrongly;
    }

    double mergedPrecision() {
        return (double) mergedRightly / (mergedRightly + mergedWrongly);
    }

    String shown() {
        return String.format(
                Locale.ROOT,
                "F1 %.3f (P %.3f R %.3f, %d pairs)",
                f1(),
                (double) shownRightly / (shownRightly + shownWrongly),
                (double) shownRightly / (shownRightly + missed),
                pairs);
    }

    /** The share of merges that were right, with the score interval of Wilson (1927). */
    String merged() {
        int merged = mergedRightly + mergedWrongly;
        return String.format(
                Locale.ROOT,
                "P %.3f (%d of %d), 95 %% interval %.3f-%.3f",
                mergedPrecision(),
                mergedRightly,
                merged,
                bound(merged, -1),
                bound(merged, 1));
    }

    private double bound(int of, int side) {
        double share = mergedPrecision();
        double middle = share + Z * Z / (2 * of);
        double width = Z * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
        return (middle + side * width) / (1 + Z * Z / of);
    }
}
