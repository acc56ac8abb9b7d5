package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way of reading the headings up to one of them; never changed.
 *
 * @param previous the way up to the heading before; null at the start
 * @param cost what it cost so far
 * @param open the headings that have no end yet, the highest first
 * @param rows the last heading of every row of labels, whether it is open or not
 */
record LevelWay(@Nullable LevelWay previous, double cost, List<OpenHeading> open, Map<LevelWay.Row, OpenHeading> rows) {
    static final LevelWay START = new LevelWay(null, 0, List.of(), Map.of());

    /** What the labels of one row of a draft share, wherever they stand. */
    record Row(String unit, String form, int parts, Numeral kind) {
        static Row of(HeadingLabel label, Numeral kind) {
            return new Row(label.word(), label.form(), label.parts().size(), kind);
        }
    }

    LevelWay before() {
        return previous == null ? START : previous;
    }

    OpenHeading last() {
        return open.get(open.size() - 1);
    }

    Optional<OpenHeading> lastOf(Row row) {
        return Optional.ofNullable(rows.get(row));
    }

    /** What stays open of this way above a heading of that level, and the heading. */
    List<OpenHeading> openWith(OpenHeading next) {
        List<OpenHeading> nowOpen = new ArrayList<>();
        for (OpenHeading heading : open) {
            if (heading.level() < next.level()) {
                nowOpen.add(heading);
            }
        }
        nowOpen.add(next);
        return nowOpen;
    }

    /** This way gone on by the last of these headings. */
    LevelWay step(List<OpenHeading> nowOpen, double nowCost, boolean forgetRows) {
        OpenHeading next = nowOpen.get(nowOpen.size() - 1);
        Map<Row, OpenHeading> nowRows = forgetRows ? new HashMap<>() : new HashMap<>(rows);
        next.label().ifPresent(label -> next.kinds().forEach(kind -> nowRows.put(Row.of(label, kind), next)));
        return new LevelWay(this, nowCost, nowOpen, nowRows);
    }
}
