package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.OwnSheet;

/** Collects a sheet that a person added, row by row. */
final class OwnSheetReading implements RawSheet.Rows {
    /** A larger one would make the digest slow; it stays in the archive. */
    private static final int MOST_CELLS = 200_000;

    private final String name;
    private final PeoplesCells cells;
    private final List<OwnSheet.Row> rows = new ArrayList<>();
    private int count;

    OwnSheetReading(String name, PeoplesCells cells) {
        this.name = name;
        this.cells = cells;
    }

    @Override
    public void row(int number, boolean hidden, Map<Integer, RawCell> raw) {
        Map<Integer, OwnCell> found = new TreeMap<>();
        raw.forEach((column, cell) -> {
            if (cells.isUsed(cell)) {
                found.put(column, cells.inSheet(cell, number, column));
            }
        });
        count += found.size();
        if (!found.isEmpty() && count <= MOST_CELLS) {
            rows.add(new OwnSheet.Row(number, hidden, found));
        }
    }

    /** Whether all of it was collected. */
    boolean isWhole() {
        return count <= MOST_CELLS;
    }

    /** The sheet, when it was read to its end, with its notes. */
    OwnSheet found(RawSheet raw, List<SheetNotes.Note> notes) {
        Map<Integer, OwnSheet.Column> columns = new TreeMap<>();
        int used = rows.stream()
                .flatMap(row -> row.cells().keySet().stream())
                .mapToInt(column -> column)
                .max()
                .orElse(-1);
        raw.columns().forEach((column, set) -> {
            if (set.width() > 0 && column <= used) {
                columns.put(column, new OwnSheet.Column((int) Math.round(set.width() - 0.7), set.hidden()));
            }
        });
        return new OwnSheet(
                name,
                columns,
                withRowsOf(notes),
                raw.merged(),
                notes.stream()
                        .map(note -> new OwnSheet.Note(note.row(), note.column(), note.author(), note.text()))
                        .toList());
    }

    /** A note may hang on a cell in a row that holds nothing. */
    private List<OwnSheet.Row> withRowsOf(List<SheetNotes.Note> notes) {
        Map<Integer, OwnSheet.Row> all = new TreeMap<>();
        notes.forEach(note -> all.put(note.row(), new OwnSheet.Row(note.row(), false, Map.of())));
        rows.forEach(row -> all.put(row.number(), row));
        return List.copyOf(all.values());
    }
}
