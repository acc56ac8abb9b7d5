package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A line drawn along a page or down it, in the coordinates of {@link Glyph}.
 *
 * @param along whether it runs along the lines of text rather than across them
 * @param at how far it is from the top; of one across, from the left
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean along, double at, double from, double to) {
    /** Lines this near to each other, in points, are one. */
    static final double NEAR = 2.5;

    /** Whether it meets one of the other direction. */
    boolean meets(Ruling other) {
        return at >= other.from - NEAR && at <= other.to + NEAR && other.at >= from - NEAR && other.at <= to + NEAR;
    }

    boolean covers(double place) {
        return from - NEAR <= place && place <= to + NEAR;
    }

    /** The same rulings, those that go on with each other as one; a border is often drawn cell by cell. */
    static List<Ruling> joined(List<Ruling> rulings) {
        List<Ruling> sorted = new ArrayList<>(rulings);
        sorted.sort(Comparator.comparingDouble(Ruling::at).thenComparingDouble(Ruling::from));
        List<Ruling> joined = new ArrayList<>();
        for (List<Ruling> same : sameHeight(sorted)) {
            same.sort(Comparator.comparingDouble(Ruling::from));
            Ruling open = same.get(0);
            for (Ruling next : same.subList(1, same.size())) {
                if (next.from <= open.to + NEAR) {
                    open = new Ruling(open.along, open.at, open.from, Math.max(open.to, next.to));
                } else {
                    joined.add(open);
                    open = next;
                }
            }
            joined.add(open);
        }
        return joined;
    }

    private static List<List<Ruling>> sameHeight(List<Ruling> sorted) {
        List<List<Ruling>> groups = new ArrayList<>();
        for (Ruling ruling : sorted) {
            List<Ruling> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (last.isEmpty() || ruling.at - last.get(0).at > NEAR) {
                last = new ArrayList<>();
                groups.add(last);
            }
            last.add(ruling);
        }
        return groups;
    }
}
