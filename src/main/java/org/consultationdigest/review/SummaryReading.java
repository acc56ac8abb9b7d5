package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.util.CellReference;
import org.consultationdigest.digest.CellNote;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.OwnColumn;
import org.consultationdigest.digest.OwnRow;
import org.consultationdigest.digest.Paint;
import org.consultationdigest.digest.PaintedCell;
import org.consultationdigest.digest.RowKeyColumn;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.digest.SummaryColumns;

/**
 * Collects what people put into the summary: cells beside the figures, rows between them, notes and colours. Its columns have
 * no titles, so a column is named by its letters.
 */
final class SummaryReading implements RawSheet.Rows {
    private final PeoplesCells people;
    private final Map<Integer, Map<String, OwnCell>> beside = new TreeMap<>();
    private final List<OwnRow> rows = new ArrayList<>();
    private final List<PaintedCell> painted = new ArrayList<>();
    private final Map<Integer, String> names = new LinkedHashMap<>();
    private int key = SummaryColumns.KEY;
    private String last = SheetBelongings.HEADER;

    SummaryReading(PeoplesCells people) {
        this.people = people;
    }

    /** Whether a text is the title of the hidden column of keys. */
    static boolean isKeyTitle(String text) {
        return Stream.of(DigestLanguage.values())
                .map(RowKeyColumn.ROW_KEY::title)
                .anyMatch(text::equals);
    }

    @Override
    public void row(int number, boolean hidden, Map<Integer, RawCell> cells) {
        if (number == 1) {
            cells.forEach((column, cell) -> key = isKeyTitle(cell.value()) ? column : key);
        }
        String name = number == 1
                ? SheetBelongings.HEADER
                : Optional.ofNullable(cells.get(key)).map(RawCell::value).orElse("");
        if (name.isBlank()) {
            ownRow(number, cells);
            return;
        }
        last = name;
        names.put(number, name);
        int figures = SummaryColumns.FIGURES + key - SummaryColumns.KEY;
        cells.forEach((column, cell) -> {
            if (column != key && column >= figures) {
                besideFigures(name, number, column, cell);
            } else if (column != key && !people.paint(cell).equals(Paint.NONE)) {
                painted.add(new PaintedCell(name, letters(column), people.paint(cell)));
            }
        });
    }

    private void besideFigures(String row, int number, int column, RawCell cell) {
        if (people.isUsed(cell)) {
            beside.computeIfAbsent(column, each -> new LinkedHashMap<>())
                    .put(row, people.asValue(cell, number, column));
        }
    }

    private void ownRow(int number, Map<Integer, RawCell> cells) {
        Map<String, OwnCell> own = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            if (people.isUsed(cell)) {
                own.put(letters(column), people.asValue(cell, number, column));
            }
        });
        if (!own.isEmpty()) {
            names.put(number, SheetBelongings.own(rows.size()));
            rows.add(new OwnRow(last, own));
        }
    }

    private static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** What was found, when the sheet was read to its end. */
    SheetBelongings found(List<SheetNotes.Note> notes) {
        List<OwnColumn> columns = new ArrayList<>();
        beside.forEach((column, cells) -> columns.add(new OwnColumn("", letters(column), 0, false, cells)));
        List<CellNote> hung = new ArrayList<>();
        for (SheetNotes.Note note : notes) {
            Optional.ofNullable(names.get(note.row()))
                    .ifPresent(row -> hung.add(new CellNote(row, letters(note.column()), note.author(), note.text())));
        }
        return new SheetBelongings(columns, rows, hung, painted, Map.of(), Set.of(), Set.of(), List.of(), List.of());
    }
}
