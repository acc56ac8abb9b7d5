package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.consultationdigest.digest.CellNote;
import org.consultationdigest.digest.ColumnFilter;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.OwnCell;
import org.consultationdigest.digest.OwnRow;
import org.consultationdigest.digest.Paint;
import org.consultationdigest.digest.PaintedCell;
import org.consultationdigest.digest.RowKeyColumn;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.SheetColumns;

/** Collects what people put into one sheet, row by row. */
final class BelongingsReading implements RawSheet.Rows {
    /** A difference of widths that programs make by themselves when they save. */
    private static final double SLACK = 0.9;

    private final DigestSheet sheet;
    private final int header;
    private final PeoplesCells people;
    private final boolean inOrder;
    private final Map<Integer, SheetColumn> columns;
    private final RowNames names;
    private final Map<Integer, Map<String, OwnCell>> foreign = new TreeMap<>();
    private final Map<Integer, String> titles = new HashMap<>();
    private final Map<Integer, String> rowNames = new HashMap<>();
    private final List<OwnRow> rows = new ArrayList<>();
    private final List<PaintedCell> painted = new ArrayList<>();
    private final Set<String> hiddenRows = new LinkedHashSet<>();
    private final List<String> order = new ArrayList<>();
    private String last = SheetBelongings.HEADER;

    /**
     * A reading.
     *
     * @param header the number of the row of titles, counted from 1
     * @param columns the program's columns where they stand now; continuations of long texts included
     */
    BelongingsReading(DigestSheet sheet, int header, Map<Integer, SheetColumn> columns, PeoplesCells people) {
        this.sheet = sheet;
        this.header = header;
        this.columns = columns;
        this.names = new RowNames(sheet, columns);
        this.people = people;
        this.inOrder = isInOrder(sheet, columns);
    }

    @Override
    public void row(int number, boolean hidden, Map<Integer, RawCell> cells) {
        if (number == header) {
            rowNames.put(number, SheetBelongings.HEADER);
            cells.forEach((column, cell) -> {
                if (!columns.containsKey(column)) {
                    titles.put(column, cell.value());
                    foreign.computeIfAbsent(column, each -> new LinkedHashMap<>());
                }
            });
            return;
        }
        Optional<String> key = number < header ? Optional.empty() : names.of(cells);
        if (key.isEmpty()) {
            ownRow(number, cells);
            return;
        }
        String name = key.get();
        last = name;
        rowNames.put(number, name);
        if (hidden) {
            hiddenRows.add(name);
        }
        if (!name.startsWith(SheetBelongings.BAND)) {
            order.add(name);
        }
        cells.forEach((column, cell) -> cell(name, number, column, cell));
    }

    /** Whether the program's columns are all there in their order, so that a formula finds them where they were. */
    private static boolean isInOrder(DigestSheet sheet, Map<Integer, SheetColumn> columns) {
        List<SheetColumn> now =
                new TreeMap<>(columns).values().stream().distinct().toList();
        return now.equals(SheetColumns.of(sheet));
    }

    private void cell(String row, int number, int column, RawCell cell) {
        SheetColumn ours = columns.get(column);
        if (ours == null) {
            if (people.isUsed(cell)) {
                foreign.computeIfAbsent(column, each -> new LinkedHashMap<>())
                        .put(row, people.inColumn(cell, number, column, inOrder));
            }
            return;
        }
        people.told(cell, Optional.empty(), number, column);
        Paint look = people.paint(cell);
        if (!look.equals(Paint.NONE)) {
            painted.add(new PaintedCell(row, ours.name(), look));
        }
    }

    /** A row that nobody knows by a key is a person's, whatever id they wrote before it; its cells are named when all columns are known. */
    private void ownRow(int number, Map<Integer, RawCell> cells) {
        Map<String, OwnCell> own = new LinkedHashMap<>();
        cells.forEach((column, cell) -> {
            SheetColumn ours = columns.get(column);
            boolean id = ours == SheetColumns.idOf(sheet) && names.isId(cell.value());
            if (!cell.isBlank() && !id && ours != RowKeyColumn.ROW_KEY) {
                if (ours == null) {
                    foreign.computeIfAbsent(column, each -> new LinkedHashMap<>());
                }
                own.put(ours == null ? OwnColumns.unnamed(column) : ours.name(), people.asValue(cell, number, column));
            }
        });
        if (!own.isEmpty()) {
            rowNames.put(number, SheetBelongings.own(rows.size()));
            rows.add(new OwnRow(last, own));
        }
    }

    /**
     * What was found.
     *
     * @param raw the sheet, read to its end
     * @param notes its notes
     */
    SheetBelongings found(RawSheet raw, List<SheetNotes.Note> notes) {
        OwnColumns own = new OwnColumns(columns, titles, foreign, rows);
        return new SheetBelongings(
                own.columns(raw),
                own.named(rows),
                notes(notes, own.names()),
                painted,
                widths(raw),
                hidden(raw),
                hiddenRows,
                filters(raw, own.names()),
                order);
    }

    /** The titles of people's columns that offer a choice; one of the program's that lost its title does so, too. */
    List<String> choices(RawSheet raw) {
        boolean all = columns.values().containsAll(SheetColumns.of(sheet));
        return !all
                ? List.of()
                : raw.choices().stream()
                        .filter(column -> !columns.containsKey(column))
                        .map(column -> titles.getOrDefault(column, ""))
                        .toList();
    }

    private List<CellNote> notes(List<SheetNotes.Note> notes, Map<Integer, String> names) {
        List<CellNote> found = new ArrayList<>();
        for (SheetNotes.Note note : notes) {
            String row = rowNames.get(note.row());
            String column = names.get(note.column());
            if (row != null && column != null) {
                found.add(new CellNote(row, column, note.author(), note.text()));
            }
        }
        return found;
    }

    private Map<String, Integer> widths(RawSheet raw) {
        Map<String, Integer> widths = new TreeMap<>();
        columns.forEach((column, ours) -> {
            RawSheet.Column set = raw.columns().get(column);
            if (set != null && set.width() > 0 && Math.abs(set.width() - ours.width() - 0.7) > SLACK) {
                widths.put(ours.name(), (int) Math.round(set.width() - 0.7));
            }
        });
        return widths;
    }

    private Set<String> hidden(RawSheet raw) {
        Set<String> hidden = new TreeSet<>();
        columns.forEach((column, ours) -> {
            RawSheet.Column set = raw.columns().get(column);
            if (set != null && set.hidden() && ours != RowKeyColumn.ROW_KEY) {
                hidden.add(ours.name());
            }
        });
        return hidden;
    }

    private static List<ColumnFilter> filters(RawSheet raw, Map<Integer, String> names) {
        List<ColumnFilter> filters = new ArrayList<>();
        raw.filters()
                .forEach((column, criteria) -> Optional.ofNullable(names.get(column))
                        .ifPresent(name -> filters.add(new ColumnFilter(name, criteria))));
        return filters;
    }
}
