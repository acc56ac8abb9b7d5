package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A row laid under the columns of its table. */
final class RowCells {
    private final Grid.Row row;
    private final List<Entry> entries;
    private final List<Entry> filled;
    private final Set<Field> speaking = EnumSet.noneOf(Field.class);

    private RowCells(Grid.Row row, List<Entry> entries) {
        this.row = row;
        this.entries = entries;
        this.filled = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.filled()) {
                filled.add(entry);
                if (entry.speaks()) {
                    speaking.add(entry.field());
                }
            }
        }
    }

    /**
     * One cell and the column it belongs to.
     *
     * @param text what it says, without white space around
     */
    record Entry(HeaderColumn column, Grid.Cell cell, String text) {
        private static Entry of(HeaderColumn column, Grid.Cell cell) {
            return new Entry(column, cell, cell.text().strip());
        }

        Field field() {
            return column.field();
        }

        /** Whether it holds more than dashes and dots. */
        boolean speaks() {
            return Rows.speaks(text);
        }

        boolean filled() {
            return !text.isEmpty();
        }
    }

    static RowCells of(Grid.Row row, Columns columns) {
        List<Entry> entries = new ArrayList<>(columns.all().size());
        boolean[] reached = new boolean[columns.all().size()];
        for (Grid.Cell cell : row.cells()) {
            int at = columns.indexAt(cell.column());
            entries.add(Entry.of(at < 0 ? unnamed(cell) : columns.all().get(at), cell));
            mark(reached, at, cell, columns);
        }
        for (int i = 0; i < reached.length; i++) {
            if (!reached[i]) {
                HeaderColumn column = columns.all().get(i);
                entries.add(Entry.of(column, new Grid.Cell(column.first(), 1, false, "", "")));
            }
        }
        entries.sort(Comparator.comparingInt(entry -> entry.cell().column()));
        return new RowCells(row, entries);
    }

    private static void mark(boolean[] reached, int at, Grid.Cell cell, Columns columns) {
        if (at >= 0) {
            reached[at] = true;
        }
        if (cell.columns() > 1) {
            for (int i = 0; i < reached.length; i++) {
                reached[i] |= reaches(cell, columns.all().get(i));
            }
        }
    }

    private static boolean reaches(Grid.Cell cell, HeaderColumn column) {
        return cell.column() <= column.last() && column.first() < cell.column() + cell.columns();
    }

    private static HeaderColumn unnamed(Grid.Cell cell) {
        return new HeaderColumn(
                cell.column(), cell.column() + cell.columns() - 1, "", HeaderLabels.name(cell), Field.NONE, 0);
    }

    Grid.Row row() {
        return row;
    }

    /**
     * Its cells from the left, each with its column; cells of columns without a header included, and an empty one for each
     * column in which the row has none.
     */
    List<Entry> entries() {
        return entries;
    }

    List<Entry> filled() {
        return filled;
    }

    Stream<Entry> of(Field field) {
        return entries.stream().filter(entry -> entry.field() == field);
    }

    boolean speaks(Field field) {
        return speaking.contains(field);
    }

    boolean hasPlace() {
        for (Field field : speaking) {
            if (field.isPlace()) {
                return true;
            }
        }
        return false;
    }

    /** Whether something is said: a comment, a proposed change or an answer. */
    boolean says() {
        return speaks(Field.COMMENT) || speaks(Field.PROPOSED_CHANGE) || speaks(Field.ANSWER);
    }

    /** Whether a cell of this field only continues the merged cell above it. */
    boolean continues(Field field) {
        for (Entry entry : entries) {
            if (entry.field() == field && entry.cell().continued() && !entry.filled()) {
                return true;
            }
        }
        return false;
    }

    Optional<String> first(Field field) {
        if (speaks(field)) {
            for (Entry entry : filled) {
                if (entry.field() == field && entry.speaks()) {
                    return Optional.of(entry.text());
                }
            }
        }
        return Optional.empty();
    }
}
