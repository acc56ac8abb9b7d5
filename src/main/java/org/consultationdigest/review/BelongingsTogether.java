package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consultationdigest.digest.CellNote;
import org.consultationdigest.digest.ColumnFilter;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.OwnColumn;
import org.consultationdigest.digest.OwnRow;
import org.consultationdigest.digest.PaintedCell;
import org.consultationdigest.digest.SheetBelongings;

/**
 * What people put into the same sheet of several parts of a digest, as if the parts were one sheet. A column that has the same
 * title in the same place is the same column. People's columns and rows are named by their place among themselves, so what
 * is in a further part is named anew. A filter of one part would hide rows of others, so only one that all have is kept.
 */
final class BelongingsTogether {
    private final List<OwnColumn> columns = new ArrayList<>();
    private final List<OwnRow> rows = new ArrayList<>();
    private final List<CellNote> notes = new ArrayList<>();
    private final List<PaintedCell> painted = new ArrayList<>();
    private final Map<String, Integer> widths = new TreeMap<>();
    private final Set<String> hiddenColumns = new TreeSet<>();
    private final Set<String> hiddenRows = new TreeSet<>();
    private final Set<ColumnFilter> filters = new LinkedHashSet<>();
    private final List<String> order = new ArrayList<>();
    private int parts;

    private BelongingsTogether() {}

    static SheetBelongings of(List<SheetBelongings> parts) {
        BelongingsTogether all = new BelongingsTogether();
        parts.forEach(all::add);
        return new SheetBelongings(
                all.columns,
                all.rows,
                all.notes,
                all.painted,
                all.widths,
                all.hiddenColumns,
                all.hiddenRows,
                List.copyOf(all.filters),
                all.order);
    }

    private void add(SheetBelongings part) {
        Map<String, String> rowNames = names(part.rows().size(), rows.size());
        Map<String, String> columnNames = new HashMap<>();
        for (int i = 0; i < part.columns().size(); i++) {
            columnNames.put(
                    SheetBelongings.own(i),
                    SheetBelongings.own(add(part.columns().get(i), rowNames)));
        }
        part.rows().forEach(row -> rows.add(new OwnRow(above(row), renamed(row.cells(), columnNames))));
        part.notes()
                .forEach(note -> notes.add(new CellNote(
                        rowNames.getOrDefault(note.row(), note.row()),
                        columnNames.getOrDefault(note.column(), note.column()),
                        note.author(),
                        note.text())));
        painted.addAll(part.painted());
        widths.putAll(part.widths());
        hiddenColumns.addAll(part.hiddenColumns());
        hiddenRows.addAll(part.hiddenRows());
        filter(part.filters(), columnNames);
        order.addAll(part.order());
        parts++;
    }

    /** What stands above a row; at the top of a further part that is not the top of all. */
    private String above(OwnRow row) {
        return row.after().equals(SheetBelongings.HEADER) ? SheetBelongings.topOf(parts + 1) : row.after();
    }

    private static Map<String, String> names(int count, int before) {
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < count; i++) {
            names.put(SheetBelongings.own(i), SheetBelongings.own(before + i));
        }
        return names;
    }

    /** Where the column stands among all: with those of the parts before that are the same, or behind them. */
    private int add(OwnColumn column, Map<String, String> rowNames) {
        Map<String, OwnCell> cells = renamed(column.cells(), rowNames);
        for (int i = 0; i < columns.size(); i++) {
            OwnColumn known = columns.get(i);
            if (known.title().equals(column.title()) && known.after().equals(column.after()) && apart(known, cells)) {
                Map<String, OwnCell> all = new LinkedHashMap<>(known.cells());
                all.putAll(cells);
                columns.set(i, new OwnColumn(known.title(), known.after(), known.width(), known.hidden(), all));
                return i;
            }
        }
        columns.add(new OwnColumn(column.title(), column.after(), column.width(), column.hidden(), cells));
        return columns.size() - 1;
    }

    /** Two columns of one part may have the same title; they have cells in the same rows. */
    private static boolean apart(OwnColumn known, Map<String, OwnCell> cells) {
        return cells.keySet().stream().noneMatch(known.cells()::containsKey);
    }

    private static Map<String, OwnCell> renamed(Map<String, OwnCell> cells, Map<String, String> names) {
        Map<String, OwnCell> renamed = new LinkedHashMap<>();
        cells.forEach((name, cell) -> renamed.put(names.getOrDefault(name, name), cell));
        return renamed;
    }

    private void filter(List<ColumnFilter> theirs, Map<String, String> columnNames) {
        Set<ColumnFilter> named = new LinkedHashSet<>();
        theirs.forEach(filter -> named.add(
                new ColumnFilter(columnNames.getOrDefault(filter.column(), filter.column()), filter.criteria())));
        if (parts == 0) {
            filters.addAll(named);
        } else {
            filters.retainAll(named);
        }
    }
}
