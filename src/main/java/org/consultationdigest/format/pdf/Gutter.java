package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.OptionalDouble;

/** Finds the empty strip between two columns of running text. A table has such strips too, but ragged lines beside them. */
final class Gutter {
    private static final int FEWEST_LINES = 6;
    /** How many lines may run over the strip, as titles do, in parts of those that do not. */
    private static final double MOST_CROSSING = 0.25;
    /** How much of its column a usual line of running text fills. */
    private static final double USUAL_FILL = 0.6;

    private Gutter() {}

    /** The middle of the strip; empty when the page has one column. */
    static OptionalDouble of(List<List<TextLine>> rows) {
        List<TextLine> lines = rows.stream()
                .flatMap(List::stream)
                .filter(line -> line.direction() == 0)
                .toList();
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        double first = left + 0.3 * (right - left);
        if (lines.stream().filter(line -> line.left() >= first - 0.5).count() < FEWEST_LINES) {
            return OptionalDouble.empty();
        }
        double best = Double.NaN;
        long fewest = Long.MAX_VALUE;
        double bestSpace = 0;
        for (double x = first; x <= left + 0.7 * (right - left); x += 2) {
            double at = x;
            long crossing = lines.stream().filter(line -> line.crosses(at)).count();
            double space = crossing <= fewest ? space(lines, at) : 0;
            if (crossing < fewest || (crossing == fewest && space > bestSpace)) {
                fewest = crossing;
                best = at;
                bestSpace = space;
            }
        }
        return parts(lines, left, best, right, fewest) ? OptionalDouble.of(best) : OptionalDouble.empty();
    }

    /** Whether a page with too few lines to tell has them on both sides of the strip of the page before. */
    static boolean goesOn(List<List<TextLine>> rows, double x) {
        List<TextLine> lines = rows.stream()
                .flatMap(List::stream)
                .filter(line -> line.direction() == 0)
                .toList();
        long crossing = lines.stream().filter(line -> line.crosses(x)).count();
        List<TextLine> before = lines.stream().filter(line -> line.right() <= x).toList();
        double left = before.stream().mapToDouble(TextLine::left).min().orElse(0);
        return crossing <= MOST_CROSSING * lines.size()
                && before.size() >= 2
                && usualWidth(before) >= USUAL_FILL * (x - left)
                && lines.stream().filter(line -> line.left() >= x).count() >= 2;
    }

    /** How far the nearest line is from this place. */
    private static double space(List<TextLine> lines, double x) {
        return lines.stream()
                .filter(line -> !line.crosses(x))
                .mapToDouble(line -> Math.min(Math.abs(line.left() - x), Math.abs(line.right() - x)))
                .min()
                .orElse(0);
    }

    private static boolean parts(List<TextLine> lines, double left, double x, double right, long crossing) {
        List<TextLine> before =
                lines.stream().filter(line -> line.right() <= x + 0.5).toList();
        List<TextLine> after =
                lines.stream().filter(line -> line.left() >= x - 0.5).toList();
        return before.size() >= FEWEST_LINES
                && after.size() >= FEWEST_LINES
                && crossing <= MOST_CROSSING * (before.size() + after.size())
                && usualWidth(before) >= USUAL_FILL * (x - left)
                && usualWidth(after) >= USUAL_FILL * (right - x);
    }

    private static double usualWidth(List<TextLine> lines) {
        return lines.stream()
                .mapToDouble(line -> line.right() - line.left())
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(0);
    }
}
