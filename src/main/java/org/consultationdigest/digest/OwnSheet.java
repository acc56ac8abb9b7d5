package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.digest.xlsx.Area;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that a person added to the workbook.
 *
 * @param columns how wide columns are, by their place counted from 0
 * @param rows the rows that hold something, from the top
 * @param merged cells that are one, as formulas write them ({@code A1:C1})
 * @param hung the notes on cells; absent in what programs wrote that knew none
 */
public record OwnSheet(
        String name,
        Map<Integer, Column> columns,
        List<Row> rows,
        List<String> merged,
        @Nullable List<Note> hung) {
    public OwnSheet {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
        hung = hung == null ? List.of() : List.copyOf(hung);
    }

    /** The notes on its cells, whose rows are among the rows. */
    public List<Note> notes() {
        return hung == null ? List.of() : hung;
    }

    /**
     * A note on a cell.
     *
     * @param row counted from 1
     * @param column counted from 0
     */
    public record Note(int row, int column, String author, String text) {}

    /**
     * How a column is shown.
     *
     * @param width in digits of the workbook's font
     */
    public record Column(int width, boolean hidden) {}

    /**
     * A row.
     *
     * @param number counted from 1
     * @param cells by column, counted from 0
     */
    public record Row(int number, boolean hidden, Map<Integer, OwnCell> cells) {
        public Row {
            cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
        }
    }

    /** The addresses of its formulas. */
    public List<String> formulas() {
        List<String> cells = new ArrayList<>();
        for (Row row : rows) {
            row.cells().forEach((column, cell) -> {
                if (cell.formula() != null) {
                    cells.add(Area.cell(row.number() - 1, column));
                }
            });
        }
        return cells;
    }

    /** Makes a cell of another. */
    interface Change {
        OwnCell of(int row, int column, OwnCell cell);
    }

    /** The same with other cells. */
    OwnSheet with(Change change) {
        List<Row> changed = new ArrayList<>();
        for (Row row : rows) {
            Map<Integer, OwnCell> cells = new TreeMap<>();
            row.cells().forEach((column, cell) -> cells.put(column, change.of(row.number(), column, cell)));
            changed.add(new Row(row.number(), row.hidden(), cells));
        }
        return new OwnSheet(name, columns, changed, merged, hung);
    }

    /** The same under another name, its formulas as the values that they showed. */
    public OwnSheet asValues(String other) {
        OwnSheet values = with((row, column, cell) -> cell.asValue());
        return new OwnSheet(other, columns, values.rows(), merged, hung);
    }
}
