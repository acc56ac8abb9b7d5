package org.consultationdigest.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.consultationdigest.job.Progress;

/** Shows how far a run has come: a bar a step on a terminal, a line a step otherwise. */
final class TerminalProgress implements Progress {
    private static final int BAR = 24;
    private static final long REDRAW_MILLIS = 100;
    private static final double MILLIS = 1000;

    private final PrintWriter out;
    private final boolean interactive;
    private final Clock clock;
    private final Map<Step, Count> counts = new EnumMap<>(Step.class);

    TerminalProgress(PrintWriter out, boolean interactive, Clock clock) {
        this.out = out;
        this.interactive = interactive;
        this.clock = clock;
    }

    @Override
    public synchronized void begin(Step step, long total) {
        counts.put(step, new Count(total, 0, clock.millis(), 0));
        if (interactive) {
            draw(step);
        }
    }

    @Override
    public synchronized void advance(Step step, long items) {
        Count count = counts.getOrDefault(step, new Count(0, 0, clock.millis(), 0));
        long now = clock.millis();
        boolean redraw = interactive && now - count.drawn() >= REDRAW_MILLIS;
        counts.put(step, new Count(count.total(), count.done() + items, count.began(), redraw ? now : count.drawn()));
        if (redraw) {
            draw(step);
        }
    }

    @Override
    public synchronized void end(Step step) {
        if (interactive) {
            draw(step);
            out.println();
        } else {
            out.println(title(step) + ": " + told(step));
        }
        out.flush();
    }

    private void draw(Step step) {
        Count count = counts.getOrDefault(step, new Count(0, 0, clock.millis(), 0));
        int filled = count.total() <= 0 ? 0 : (int) Math.min(BAR, count.done() * BAR / count.total());
        String bar = "#".repeat(filled) + ".".repeat(BAR - filled);
        out.print("\r\u001b[K" + String.format(Locale.ROOT, "%-22s", title(step)) + " [" + bar + "] " + told(step));
        out.flush();
    }

    private String told(Step step) {
        Count count = counts.getOrDefault(step, new Count(0, 0, clock.millis(), 0));
        double seconds = (clock.millis() - count.began()) / MILLIS;
        String time = String.format(Locale.ROOT, "%.1f s", seconds);
        if (count.done() == 0) {
            return time;
        }
        String of = count.total() > 0 ? count.done() + " of " + count.total() : String.valueOf(count.done());
        return of + ", " + time + String.format(Locale.ROOT, ", %.0f/s", count.done() / Math.max(seconds, 0.001));
    }

    private static String title(Step step) {
        return switch (step) {
            case TAKE_IN -> "Taking in files";
            case APPLY_VERDICTS -> "Doing what reviewers said of texts";
            case READ_REVIEW_BACK -> "Reading reviews back";
            case READ_OUTLINE -> "Reading the draft";
            case EXTRACT -> "Reading submissions";
            case CLASSIFY -> "Classifying comments";
            case LINK -> "Linking to sections";
            case REMOVE_DUPLICATES -> "Grouping duplicates";
            case WRITE_DIGEST -> "Writing the digest";
        };
    }

    private record Count(long total, long done, long began, long drawn) {}
}
