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

    static Block of(List<TextLine> lines) {
        double left = lines.stream().mapToDouble(TextLine::left).min().orElse(0);
        return new Block(List.copyOf(lines), left, edge(lines));
    }

    /** Where full lines end; of many lines, the few that reach furthest, such as a figure's, do not count. */
    static double edge(List<TextLine> lines) {
        return lines.stream()
                .map(TextLine::right)
                .sorted(Comparator.reverseOrder())
                .skip(lines.size() < MANY ? 0 : lines.size() / 10)
                .findFirst()
                .orElse(0.0);
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
