package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Tells the column of balloons that a word processor prints beside the text: right of all lines of the text, in smaller type.
 * Columns of running text have type of one size, and tables have theirs.
 */
final class MarginColumn {
    private static final int FEWEST_LINES = 5;
    private static final double SMALLER = 0.93;
    /** The text is wider than its margin. */
    private static final double TEXT = 0.55;

    private MarginColumn() {}

    /** Where the column begins; empty when the page has none. */
    static OptionalDouble of(List<List<TextLine>> rows) {
        List<TextLine> lines = rows.stream()
                .flatMap(List::stream)
                .filter(line -> line.direction() == 0)
                .toList();
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(TextLine::right).max().orElse(0);
        return lines.stream()
                .mapToDouble(TextLine::left)
                .filter(edge -> edge > left + TEXT * (right - left))
                .sorted()
                .distinct()
                .filter(edge -> isMargin(lines, edge))
                .findFirst();
    }

    private static boolean isMargin(List<TextLine> lines, double edge) {
        List<TextLine> text = new ArrayList<>();
        List<TextLine> margin = new ArrayList<>();
        for (TextLine line : lines) {
            (line.left() >= edge - 1 ? margin : text).add(line);
        }
        if (text.size() < FEWEST_LINES || text.stream().anyMatch(line -> line.right() > edge - 4)) {
            return false;
        }
        double usual = size(text);
        boolean small = margin.stream().allMatch(line -> line.size() <= SMALLER * usual);
        boolean full = text.stream()
                        .filter(line ->
                                line.right() > edge - 0.4 * (edge - text.get(0).left()))
                        .count()
                >= FEWEST_LINES;
        return small && full;
    }

    private static double size(List<TextLine> lines) {
        return lines.stream()
                .mapToDouble(TextLine::size)
                .sorted()
                .skip(lines.size() / 2)
                .findFirst()
                .orElse(1);
    }
}
