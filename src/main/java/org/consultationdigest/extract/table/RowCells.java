package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row laid under the columns of its table.
 *
 * @param row the row
 * @param entries its cells from the left, each with its column; cells of columns without a header included, and an
 *     empty one for each column in which the row has none
 */
record RowCells(Grid.Row row, List<Entry> entries) {
    private static final Pattern NOTHING = Pattern.compile("[\\p{P}\\p{S}\\s\\p{Z}]*", Pattern.UNICODE_CHARACTER_CLASS);

    /** One cell and the column it belongs to. */
    record Entry(HeaderColumn column, Grid.Cell cell) {
        Field field() {
            return column.field();
        }

        String text() {
            return cell.text().strip();
        }

        /** Whether it holds more than dashes and dots. */
        boolean speaks() {
            return !NOTHING.matcher(cell.text()).matches();
        }

        boolean filled() {
            return !cell.text().isBlank();
        }
    }

    static RowCells of(Grid.Row row, Columns columns) {
        List<Entry> entries = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            HeaderColumn column = columns.at(cell.column()).orElseGet(() -> unnamed(row, cell));
            entries.add(new Entry(column, cell));
        }
        for (HeaderColumn column : columns.all()) {
            if (row.cells().stream().noneMatch(cell -> reaches(cell, column))) {
                entries.add(new Entry(column, new Grid.Cell(column.first(), 1, false, "", "")));
            }
        }
        entries.sort(Comparator.comparingInt(entry -> entry.cell().column()));
        return new RowCells(row, entries);
    }

    private static boolean reaches(Grid.Cell cell, HeaderColumn column) {
        return cell.column() <= column.last() && column.first() < cell.column() + cell.columns();
    }

    private static HeaderColumn unnamed(Grid.Row row, Grid.Cell cell) {
        String name = HeaderLabels.name(List.of(row), cell.column());
        return new HeaderColumn(cell.column(), cell.column() + cell.columns() - 1, "", name, Field.NONE, 0);
    }

    List<Entry> filled() {
        return entries.stream().filter(Entry::filled).toList();
    }

    Stream<Entry> of(Field field) {
        return entries.stream().filter(entry -> entry.field() == field);
    }

    boolean speaks(Field field) {
        return of(field).anyMatch(Entry::speaks);
    }

    boolean hasPlace() {
        return entries.stream().anyMatch(entry -> entry.field().isPlace() && entry.speaks());
    }

    /** Whether something is said: a comment or a proposed change. */
    boolean says() {
        return speaks(Field.COMMENT) || speaks(Field.PROPOSED_CHANGE);
    }

    /** Whether a cell of this field only continues the merged cell above it. */
    boolean continues(Field field) {
        return of(field).anyMatch(entry -> entry.cell().continued() && !entry.filled());
    }

    Optional<String> first(Field field) {
        return of(field).filter(Entry::speaks).map(Entry::text).findFirst();
    }
}
