package org.consultationdigest.bench.dedupe;

import java.util.List;
import java.util.Locale;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.link.LinkedComment;

/** How long grouping takes, and how it grows from a tenth of the comments to all. */
final class SpeedMeasure {
    private static final int WORKERS = 2;
    private static final double MOST_SECONDS_A_MILLION = 90;
    private static final double MOST_GROWTH = 12;

    private final int comments;

    SpeedMeasure(int comments) {
        this.comments = comments;
    }

    List<Measured> measure() {
        return List.of(measured(0.06), measured(0.60));
    }

    private Measured measured(double distinct) {
        seconds(comments / 20, distinct);
        double tenth = seconds(comments / 10, distinct);
        double all = seconds(comments, distinct);
        double growth = all / tenth;
        double most = MOST_SECONDS_A_MILLION * comments / 1e6;
        return new Measured(
                String.format(Locale.ROOT, "%,d comments of 150 words, %.0f %% distinct", comments, 100 * distinct),
                String.format(Locale.ROOT, "%.0f s, growth %.0f", most, MOST_GROWTH),
                String.format(
                        Locale.ROOT,
                        "%.1f s, growth %.1f (heap %,d MB)",
                        all,
                        growth,
                        Runtime.getRuntime().maxMemory() >> 20),
                all <= most && growth <= MOST_GROWTH);
    }

    private static double seconds(int count, double distinct) {
        List<LinkedComment> comments = new GeneratedTexts(3).comments(count, distinct);
        System.gc();
        long begun = System.nanoTime();
        int groups = new CommentGroups(GeneratedTexts.sections(), WORKERS)
                .group(comments, List.of(), 0)
                .groups()
                .size();
        double seconds = (System.nanoTime() - begun) / 1e9;
        System.err.printf(Locale.ROOT, "  %,d comments: %,d groups, %.1f s%n", count, groups, seconds);
        return seconds;
    }
}
