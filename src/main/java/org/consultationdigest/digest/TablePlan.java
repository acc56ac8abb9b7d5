package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a table is laid out: its columns with those in which over-long texts go on, and how many sheets it takes.
 *
 * @param table the table
 * @param columns the columns written: those of the table, then the continuations
 * @param rows how many rows it has, bands included
 * @param sheets how many sheets it takes, at least one
 */
record TablePlan(SheetTable table, List<Column> columns, int rows, int sheets) {
    private static final int KEPT = 20_000;

    /**
     * One written column.
     *
     * @param source the column of the table, counted from 0
     * @param part which part of its texts it holds, 0 the beginning
     */
    record Column(int source, int part) {}

    /** Looks through a table once; the rows of a small one are kept for writing, those of a large one are made anew. */
    static TablePlan of(SheetTable table, int rowsASheet) {
        Map<Integer, Integer> furtherParts = new TreeMap<>();
        List<SheetTable.Row> kept = new ArrayList<>();
        int rows = 0;
        for (Iterator<SheetTable.Row> each = table.rows().get().iterator(); each.hasNext(); rows++) {
            SheetTable.Row row = each.next();
            if (rows < KEPT) {
                kept.add(row);
            }
            List<SheetCell> cells = row.cells();
            for (int column = 0; column < cells.size(); column++) {
                int parts = CellText.count(cells.get(column).text());
                if (parts > 1) {
                    furtherParts.merge(column, parts - 1, Math::max);
                }
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            columns.add(new Column(column, 0));
        }
        furtherParts.forEach((column, further) -> {
            for (int part = 1; part <= further; part++) {
                columns.add(new Column(column, part));
            }
        });
        return new TablePlan(
                rows <= KEPT ? table.of(kept) : table,
                List.copyOf(columns),
                rows,
                Math.max(1, (rows + rowsASheet - 1) / rowsASheet));
    }

    /** The column of the table that a written column belongs to. */
    SheetColumn column(Column written) {
        return table.columns().get(written.source());
    }

    /** The title of a written column. */
    String title(Column written, DigestLanguage language) {
        String title = column(written).title(language);
        return written.part() == 0 ? title : title + " (" + Term.PART.in(language) + " " + (written.part() + 1) + ")";
    }
}
