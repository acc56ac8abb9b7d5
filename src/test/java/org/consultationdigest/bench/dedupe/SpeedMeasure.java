package org.consultationdigest.bench.dedupe;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.CommentGroups;
import org.consultationdigest.link.LinkedComment;

/** How long grouping takes, and how it grows from a tenth of the comments to all. */
final class SpeedMeasure {
    private static final int WORKERS = 2;
    private static final double MOST_SECONDS_A_MILLION = 90;
    private static final double MOST_GROWTH = 12;

    /** The smaller number is measured so often, and the middle taken: the first times are those of a cold machine. */
    private static final int TENTHS = 3;

    private final int comments;

    SpeedMeasure(int comments) {
        this.comments = comments;
    }

    List<Measured> measure() {
        return List.of(measured(0.06), measured(0.60));
    }

    /** Seconds on the clock and of the processor. */
    private record Took(double wall, double processor) {}

    private Measured measured(double distinct) {
        took(comments / 20, distinct);
        double tenth = Stream.generate(() -> took(comments / 10, distinct).processor)
                .limit(TENTHS)
                .sorted()
                .toList()
                .get(TENTHS / 2);
        Took all = took(comments, distinct);
        double growth = all.processor / tenth;
        double most = MOST_SECONDS_A_MILLION * comments / 1e6;
        return new Measured(
                String.format(Locale.ROOT, "%,d comments of 150 words, %.0f %% distinct", comments, 100 * distinct),
                String.format(Locale.ROOT, "%.0f s, growth %.0f", most, MOST_GROWTH),
                String.format(
                        Locale.ROOT,
                        "%.1f s, %.1f s of processor time, growth of that %.1f (heap %,d MB)",
                        all.wall,
                        all.processor,
                        growth,
                        Runtime.getRuntime().maxMemory() >> 20),
                all.wall <= most && growth <= MOST_GROWTH);
    }

    private static Took took(int count, double distinct) {
        List<LinkedComment> comments = new GeneratedTexts(3).comments(count, distinct);
        System.gc();
        double processor = processor();
        long begun = System.nanoTime();
        int groups = new CommentGroups(GeneratedTexts.sections(), WORKERS)
                .group(comments, List.of(), 0)
                .groups()
                .size();
        Took took = new Took((System.nanoTime() - begun) / 1e9, processor() - processor);
        System.err.printf(
                Locale.ROOT,
                "  %,d comments: %,d groups, %.1f s, %.1f s of processor time%n",
                count,
                groups,
                took.wall,
                took.processor);
        return took;
    }

    private static double processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / 1e9
                : Double.NaN;
    }
}
