package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.table.Grid;

/**
 * Lines of plain text that may be a table.
 *
 * @param lines how many lines it takes, at least 1
 * @param rows the cells of each row
 */
record TypedTable(int lines, List<List<String>> rows) {

    /** The table that begins with a line: with strokes between its cells, or else with tabs; of no rows where there is none. */
    static TypedTable at(List<String> lines, int first) {
        return StrokedTable.begins(lines.get(first)) ? StrokedTable.at(lines, first) : TabbedTable.at(lines, first);
    }

    Grid grid() {
        List<Grid.Row> grid = new ArrayList<>();
        for (List<String> row : rows) {
            grid.add(row(grid.size() + 1, row));
        }
        return new Grid(List.copyOf(grid), List.of());
    }

    private static Grid.Row row(int number, List<String> texts) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (String text : texts) {
            int column = cells.size() + 1;
            cells.add(new Grid.Cell(column, 1, false, text, "row " + number + ", column " + column));
        }
        return new Grid.Row(number, List.copyOf(cells), false);
    }
}
