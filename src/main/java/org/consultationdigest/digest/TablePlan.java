package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a table is laid out: its columns with those that people added and those in which over-long texts go on, and how many
 * sheets it takes.
 *
 * @param table the table
 * @param belongings what people put into its sheet
 * @param columns the columns written: those of the table with those of people between them, then the continuations
 * @param rows how many rows it has, bands included
 * @param sheets how many sheets it takes, at least one
 */
record TablePlan(SheetTable table, SheetBelongings belongings, List<Column> columns, int rows, int sheets) {
    private static final int KEPT = 2_000;

    /** One written column. */
    sealed interface Column {
        /**
         * A column of the table.
         *
         * @param source the column of the table, counted from 0
         * @param part which part of its texts it holds, 0 the beginning
         */
        record OfTable(int source, int part) implements Column {}

        /**
         * A column that a person added.
         *
         * @param position its place among them, counted from 0
         */
        record OfPerson(int position, OwnColumn own) implements Column {}
    }

    /**
     * Looks through a table. The rows of a small one are kept for writing. Those of a large one are made anew, which takes
     * as long as writing them: so all of it is only looked through when a text in it needs further columns.
     *
     * @param whole whether all of a large table is looked through
     */
    static TablePlan of(SheetTable table, SheetBelongings belongings, int rowsASheet, boolean whole) {
        Map<Integer, Integer> furtherParts = new TreeMap<>();
        List<SheetTable.Row> kept = new ArrayList<>();
        int rows = 0;
        for (Iterator<SheetTable.Row> each = table.rows().get().iterator(); each.hasNext(); rows++) {
            if (rows == KEPT && !whole && table.size().isPresent()) {
                rows = table.size().getAsInt();
                break;
            }
            SheetTable.Row row = each.next();
            if (rows < KEPT) {
                kept.add(row);
            }
            countParts(row.cells(), furtherParts);
        }
        return new TablePlan(
                rows <= KEPT ? table.of(kept) : table,
                belongings,
                columns(table, belongings, furtherParts),
                rows,
                Math.max(1, (rows + rowsASheet - 1) / rowsASheet));
    }

    private static void countParts(List<SheetCell> cells, Map<Integer, Integer> furtherParts) {
        for (int column = 0; column < cells.size(); column++) {
            int parts = CellText.count(cells.get(column).text());
            if (parts > 1) {
                furtherParts.merge(column, parts - 1, Math::max);
            }
        }
    }

    private static List<Column> columns(
            SheetTable table, SheetBelongings belongings, Map<Integer, Integer> furtherParts) {
        List<Column> columns = new ArrayList<>(own(belongings, ""));
        for (int column = 0; column < table.columns().size(); column++) {
            columns.add(new Column.OfTable(column, 0));
            columns.addAll(own(belongings, table.columns().get(column).name()));
        }
        furtherParts.forEach((column, further) -> {
            for (int part = 1; part <= further; part++) {
                columns.add(new Column.OfTable(column, part));
            }
        });
        return List.copyOf(columns);
    }

    private static List<Column> own(SheetBelongings belongings, String after) {
        List<Column> own = new ArrayList<>();
        for (int i = 0; i < belongings.columns().size(); i++) {
            OwnColumn column = belongings.columns().get(i);
            if (column.after().equals(after)) {
                own.add(new Column.OfPerson(i, column));
            }
        }
        return own;
    }

    /** The column of the table that a written column belongs to. */
    SheetColumn column(Column.OfTable written) {
        return table.columns().get(written.source());
    }

    /** Where a column of the table begins, counted from 0. */
    int position(SheetColumn column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) instanceof Column.OfTable written && written.part() == 0 && column(written) == column) {
                return i;
            }
        }
        throw new IllegalArgumentException("the table has no column " + column.name());
    }

    /** Where the column of that name begins, a person's or the table's. */
    Optional<Integer> position(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (name(columns.get(i)).equals(name)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The name of a written column; see {@link SheetBelongings}. */
    String name(Column written) {
        return written instanceof Column.OfPerson own
                ? SheetBelongings.own(own.position())
                : column((Column.OfTable) written).name();
    }

    /** How wide a written column is, in digits of the workbook's font. */
    int width(Column written) {
        if (written instanceof Column.OfPerson person) {
            return person.own().width() > 0 ? person.own().width() : USUAL_WIDTH;
        }
        SheetColumn column = column((Column.OfTable) written);
        return belongings.widths().getOrDefault(column.name(), column.width());
    }

    private static final int USUAL_WIDTH = 14;

    /** Whether a written column is not shown. */
    boolean isHidden(Column written) {
        if (written instanceof Column.OfPerson person) {
            return person.own().hidden();
        }
        SheetColumn column = column((Column.OfTable) written);
        return column instanceof RowKeyColumn || belongings.hiddenColumns().contains(column.name());
    }

    /** The title of a written column. */
    String title(Column written, DigestLanguage language) {
        if (written instanceof Column.OfPerson person) {
            return person.own().title();
        }
        Column.OfTable ours = (Column.OfTable) written;
        String title = column(ours).title(language);
        return ours.part() == 0 ? title : title + " (" + Term.PART.in(language) + " " + (ours.part() + 1) + ")";
    }
}
