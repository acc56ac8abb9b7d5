package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A strip down the page in which the words of one column stand.
 *
 * @param left where the first of them begins
 * @param right where the furthest of them ends
 */
record Strip(double left, double right) {
    /** Strips nearer to each other than this, in points, are one. */
    private static final double GAP = 4;

    /** The strips when the parts of one more row stand in them. */
    static List<Strip> with(List<Strip> strips, List<TextLine> row) {
        List<Strip> all = new ArrayList<>(strips);
        row.forEach(line -> all.add(new Strip(line.left(), line.right())));
        all.sort(Comparator.comparingDouble(Strip::left));
        List<Strip> joined = new ArrayList<>();
        for (Strip strip : all) {
            Strip last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && strip.left <= last.right + GAP) {
                joined.set(joined.size() - 1, new Strip(last.left, Math.max(last.right, strip.right)));
            } else {
                joined.add(strip);
            }
        }
        return joined;
    }

    /** The edges of columns: where strips begin, and the end of the last. */
    static List<Double> edges(List<Strip> strips) {
        List<Double> edges = new ArrayList<>();
        strips.forEach(strip -> edges.add(strip.left() - GAP / 2));
        edges.add(strips.get(strips.size() - 1).right() + GAP);
        return edges;
    }
}
