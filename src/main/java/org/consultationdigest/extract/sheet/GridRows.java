package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetRow;

/** Lays the rows of one sheet out as a person sees them: merged cells spread, empty rows between blocks kept as one. */
final class GridRows {
    private final Consumer<Grid.Row> told;
    private final List<MergedRange> waiting;
    private final List<MergedRange> active = new ArrayList<>();
    private int nextWaiting;
    private int lastRow;

    GridRows(List<MergedRange> merged, Consumer<Grid.Row> told) {
        this.told = told;
        this.waiting = merged.stream()
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
    }

    /** One more merged range, which begins at the next row. */
    void merged(MergedRange range) {
        active.add(range);
    }

    void row(SheetRow row) {
        if (lastRow > 0 && row.number() > lastRow + 1) {
            told.accept(new Grid.Row(lastRow + 1, List.of(), false));
        }
        lastRow = row.number();
        told.accept(new Grid.Row(row.number(), cells(row), row.hidden()));
    }

    private List<Grid.Cell> cells(SheetRow row) {
        activate(row.number());
        List<Grid.Cell> cells = new ArrayList<>(row.cells().size());
        for (SheetCell cell : row.cells()) {
            cells.add(new Grid.Cell(
                    cell.column(),
                    width(row.number(), cell.column()),
                    false,
                    cell.text(),
                    cell.address(),
                    Doubts.of(cell),
                    cell.struck()));
        }
        if (!active.isEmpty()) {
            active.stream()
                    .filter(range -> range.firstRow() < row.number() && !taken(range, row))
                    .map(GridRows::continued)
                    .forEach(cells::add);
            cells.sort(Comparator.comparingInt(Grid.Cell::column));
        }
        return cells;
    }

    private static Grid.Cell continued(MergedRange range) {
        return new Grid.Cell(range.firstColumn(), range.lastColumn() - range.firstColumn() + 1, true, "", "");
    }

    private static boolean taken(MergedRange range, SheetRow row) {
        return row.cells().stream()
                .anyMatch(cell -> range.firstColumn() <= cell.column() && cell.column() <= range.lastColumn());
    }

    private void activate(int row) {
        active.removeIf(range -> range.lastRow() < row);
        while (nextWaiting < waiting.size() && waiting.get(nextWaiting).firstRow() <= row) {
            MergedRange range = waiting.get(nextWaiting++);
            if (range.lastRow() >= row && range.firstColumn() > 0 && range.lastColumn() >= range.firstColumn()) {
                active.add(range);
            }
        }
    }

    private int width(int row, int column) {
        if (active.isEmpty()) {
            return 1;
        }
        Optional<MergedRange> range = active.stream()
                .filter(merged -> merged.firstRow() == row && merged.firstColumn() == column)
                .findFirst();
        return range.map(merged -> merged.lastColumn() - column + 1).orElse(1);
    }
}
