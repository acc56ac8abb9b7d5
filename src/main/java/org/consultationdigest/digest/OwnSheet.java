package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A sheet that a person added to the workbook.
 *
 * @param columns how wide columns are, by their place counted from 0
 * @param rows the rows that hold something, from the top
 * @param merged cells that are one, as formulas write them ({@code A1:C1})
 */
public record OwnSheet(String name, Map<Integer, Column> columns, List<Row> rows, List<String> merged) {
    public OwnSheet {
        columns = Collections.unmodifiableSortedMap(new TreeMap<>(columns));
        rows = List.copyOf(rows);
        merged = List.copyOf(merged);
    }

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

    /** The same under another name, its formulas as the values that they showed. */
    public OwnSheet asValues(String other) {
        List<Row> values = new ArrayList<>();
        for (Row row : rows) {
            Map<Integer, OwnCell> cells = new TreeMap<>();
            row.cells().forEach((column, cell) -> cells.put(column, cell.asValue()));
            values.add(new Row(row.number(), row.hidden(), cells));
        }
        return new OwnSheet(other, columns, values, merged);
    }
}
