package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.format.sheet.SheetVisitor;
import org.consultationdigest.problem.Problem;

/** Gathers the rows of every sheet as grids, merged cells laid out, empty rows between blocks kept as one. */
final class SheetCollector implements SheetVisitor {
    private final List<SheetContent> sheets = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<MergedRange> active = new ArrayList<>();
    private List<MergedRange> waiting = List.of();
    private int nextWaiting;
    private int lastRow;

    List<SheetContent> sheets() {
        return sheets;
    }

    List<Problem> problems() {
        return problems;
    }

    @Override
    public void sheet(SheetInfo sheet) {
        sheets.add(new SheetContent(sheet.name(), new ArrayList<>(), new ArrayList<>(), new HashMap<>()));
        waiting = sheet.merged().stream()
                .sorted(Comparator.comparingInt(MergedRange::firstRow))
                .toList();
        active.clear();
        nextWaiting = 0;
        lastRow = 0;
    }

    @Override
    public void row(SheetRow row) {
        List<Grid.Row> rows = present().rows();
        if (row.number() > lastRow + 1 && !rows.isEmpty()) {
            rows.add(new Grid.Row(lastRow + 1, List.of(), false));
        }
        lastRow = row.number();
        rows.add(new Grid.Row(row.number(), cells(row), row.hidden()));
    }

    @Override
    public void note(CellNote note) {
        present().notes().add(note);
    }

    @Override
    public void problem(Problem problem) {
        problems.add(problem);
    }

    private SheetContent present() {
        return sheets.get(sheets.size() - 1);
    }

    private List<Grid.Cell> cells(SheetRow row) {
        activate(row.number());
        List<Grid.Cell> cells = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            cell.seen().ifPresent(seen -> present().seen().put(cell.address(), seen));
            Optional<MergedRange> range = range(row.number(), cell.column());
            int columns =
                    range.map(merged -> merged.lastColumn() - cell.column() + 1).orElse(1);
            cells.add(new Grid.Cell(
                    cell.column(), columns, false, cell.text(), cell.address(), Doubts.of(cell), cell.struck()));
        }
        for (MergedRange range : active) {
            boolean taken = row.cells().stream()
                    .anyMatch(cell -> range.firstColumn() <= cell.column() && cell.column() <= range.lastColumn());
            if (range.firstRow() < row.number() && !taken) {
                cells.add(
                        new Grid.Cell(range.firstColumn(), range.lastColumn() - range.firstColumn() + 1, true, "", ""));
            }
        }
        cells.sort(Comparator.comparingInt(Grid.Cell::column));
        return cells;
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

    private Optional<MergedRange> range(int row, int column) {
        return active.stream()
                .filter(range -> range.firstRow() == row && range.firstColumn() == column)
                .findFirst();
    }
}
