package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.OwnColumn;
import org.consultationdigest.digest.OwnRow;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.digest.SheetColumn;

/** Names the columns of a sheet once all of it is read: which of those that are not the program's hold something. */
final class OwnColumns {
    private static final String UNNAMED = "column ";

    private final Map<Integer, SheetColumn> ours;
    private final Map<Integer, String> titles;
    private final Map<Integer, Map<String, OwnCell>> cells;
    private final Map<Integer, String> names = new TreeMap<>();

    /**
     * The columns of a sheet.
     *
     * @param ours the program's, where they stand
     * @param titles the titles of the others
     * @param cells the cells of the others by row
     * @param rows the rows that people added, their cells named by {@link #unnamed} or by the program's column
     */
    OwnColumns(
            Map<Integer, SheetColumn> ours,
            Map<Integer, String> titles,
            Map<Integer, Map<String, OwnCell>> cells,
            List<OwnRow> rows) {
        this.ours = ours;
        this.titles = titles;
        this.cells = cells;
        ours.forEach((column, each) -> names.put(column, each.name()));
        int position = 0;
        for (int column : new TreeSet<>(cells.keySet())) {
            if (isUsed(column, rows)) {
                names.put(column, SheetBelongings.own(position++));
            }
        }
    }

    /** What a column is called as long as nobody knows how many stand to its left. */
    static String unnamed(int column) {
        return UNNAMED + column;
    }

    private boolean isUsed(int column, List<OwnRow> rows) {
        return !titles.getOrDefault(column, "").isBlank()
                || !cells.getOrDefault(column, Map.of()).isEmpty()
                || rows.stream().anyMatch(row -> row.cells().containsKey(unnamed(column)));
    }

    /** The names of all columns: the program's by their constants, the others by their place among themselves. */
    Map<Integer, String> names() {
        return names;
    }

    /** The same rows, their cells under the names of their columns. */
    List<OwnRow> named(List<OwnRow> rows) {
        return rows.stream().map(this::named).toList();
    }

    private OwnRow named(OwnRow row) {
        Map<String, OwnCell> named = new LinkedHashMap<>();
        row.cells()
                .forEach((name, cell) -> named.put(
                        name.startsWith(UNNAMED)
                                ? names.getOrDefault(Integer.parseInt(name.substring(UNNAMED.length())), name)
                                : name,
                        cell));
        return new OwnRow(row.after(), named);
    }

    /** The columns that people added, left to right. */
    List<OwnColumn> columns(RawSheet raw) {
        List<OwnColumn> own = new ArrayList<>();
        String left = "";
        for (Map.Entry<Integer, String> each : names.entrySet()) {
            int column = each.getKey();
            if (ours.containsKey(column)) {
                left = each.getValue();
                continue;
            }
            RawSheet.Column set = raw.columns().getOrDefault(column, new RawSheet.Column(0, false));
            own.add(new OwnColumn(
                    titles.getOrDefault(column, ""),
                    left,
                    (int) Math.round(set.width()),
                    set.hidden(),
                    cells.getOrDefault(column, Map.of())));
        }
        return own;
    }
}
