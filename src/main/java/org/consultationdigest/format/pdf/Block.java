package org.consultationdigest.format.pdf;

import java.util.Comparator;
import java.util.List;

/**
 * Lines that run below each other: a page, or a column of one.
 *
 * @param lines from the top
 * @param left the edge that most lines begin at
 * @param right the edge that full lines reach
 */
record Block(List<TextLine> lines, double left, double right) {
    private static final int MANY = 20;
    /** Full lines end this near to each other, in points: about a word. */
    private static final double NEAR = 36;

    static Block of(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        return new Block(List.copyOf(lines), left, edge(lines));
    }

    /** Where full lines end: the furthest place that more than one of many lines comes near to; a figure's may stand out. */
    static double edge(List<TextLine> lines) {
        List<Double> ends = lines.stream()
                .map(TextLine::right)
                .sorted(Comparator.reverseOrder())
                .toList();
        if (ends.isEmpty()) {
            return 0;
        }
        int skipped = 0;
        while (lines.size() >= MANY
                && skipped < lines.size() / 10
                && ends.get(skipped) - ends.get(skipped + 1) > NEAR) {
            skipped++;
        }
        return ends.get(skipped);
    }

    /** The block with some of its lines; an edge that only the others reached moves in. */
    Block withOnly(List<TextLine> some) {
        double own = edge(lines);
        Block block = Block.of(some);
        return right > own ? block.reaching(right) : block;
    }

    Block reaching(double edge) {
        return new Block(lines, left, Math.max(right, edge));
    }
}
