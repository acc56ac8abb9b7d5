package org.consultationdigest.digest;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** What people put into the summary, by the keys of its rows; its columns are named by their letters. */
final class SummaryBelongings {
    private final SheetBelongings belongings;
    private final BelongingsIndex index;
    private final BitSet placed = new BitSet();

    SummaryBelongings(SheetBelongings belongings) {
        this.belongings = belongings;
        this.index = new BelongingsIndex(belongings);
    }

    /** The rows that they put below one of these, by name; each is told once. */
    Map<String, OwnRow> below(Set<String> keys) {
        return notPlaced(row -> keys.contains(row.after()));
    }

    /** The rows that were not told yet: what stood above them is no more. */
    Map<String, OwnRow> others() {
        return notPlaced(row -> true);
    }

    private Map<String, OwnRow> notPlaced(Predicate<OwnRow> wanted) {
        Map<String, OwnRow> rows = new LinkedHashMap<>();
        for (int i = 0; i < belongings.rows().size(); i++) {
            OwnRow row = belongings.rows().get(i);
            if (!placed.get(i) && wanted.test(row)) {
                placed.set(i);
                rows.put(SheetBelongings.own(i), row);
            }
        }
        return rows;
    }

    /** How they made a cell look. */
    Paint paint(String row, int column) {
        return index.paint(row).getOrDefault(Area.letters(column), Paint.NONE);
    }

    /** Their cells beside the figures of a row, from the left. */
    Map<Integer, OwnCell> beside(String row) {
        Map<Integer, OwnCell> cells = new TreeMap<>();
        for (OwnColumn column : belongings.columns()) {
            OwnCell cell = column.cells().get(row);
            if (cell != null) {
                put(cells, column.after(), cell);
            }
        }
        return cells;
    }

    /** The cells of a row of theirs, from the left. */
    Map<Integer, OwnCell> cells(OwnRow row) {
        Map<Integer, OwnCell> cells = new TreeMap<>();
        row.cells().forEach((letters, cell) -> put(cells, letters, cell));
        return cells;
    }

    /** Where the cell stood, or in the first free column to the right. */
    private static void put(Map<Integer, OwnCell> cells, String letters, OwnCell cell) {
        int column = column(letters);
        while (column == SummaryColumns.KEY || cells.containsKey(column)) {
            column++;
        }
        cells.put(column, cell);
    }

    private static int column(String letters) {
        return Area.read(letters + 1).firstColumn();
    }

    /** Hangs their notes on the cells of the row that was just begun. */
    void notes(String row, SheetOutput sheet) {
        for (CellNote note : index.notes(row)) {
            sheet.note(column(note.column()), note.author(), note.text());
        }
    }
}
