package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people put into a sheet, to look up row by row. */
final class BelongingsIndex {
    private final SheetBelongings belongings;
    private final Map<String, Map<String, Paint>> paint = new HashMap<>();
    private final Map<String, List<CellNote>> notes = new HashMap<>();

    BelongingsIndex(SheetBelongings belongings) {
        this.belongings = belongings;
        belongings
                .painted()
                .forEach(cell -> paint.computeIfAbsent(cell.row(), row -> new HashMap<>())
                        .put(cell.column(), cell.paint()));
        belongings
                .notes()
                .forEach(note -> notes.computeIfAbsent(note.row(), row -> new ArrayList<>())
                        .add(note));
    }

    /** How a person made the cells of a row of the program's look, by the name of the column. */
    Map<String, Paint> paint(String row) {
        return paint.getOrDefault(row, Map.of());
    }

    /** The notes on the cells of a row. */
    List<CellNote> notes(String row) {
        return notes.getOrDefault(row, List.of());
    }

    boolean isHidden(String row) {
        return belongings.hiddenRows().contains(row);
    }
}
