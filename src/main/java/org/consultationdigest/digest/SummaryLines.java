package org.consultationdigest.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** The rows of the summary from the top, with what people put beside, below and onto them. */
final class SummaryLines {
    private final SummaryBelongings theirs;
    private final List<Line> lines = new ArrayList<>();
    /** The keys of the rows since the last gap. */
    private final Set<String> above = new LinkedHashSet<>();

    /**
     * A row.
     *
     * @param height in points, or 0
     * @param cells the program's, from the left
     * @param name what the row is called; empty for a gap
     * @param own people's cells, by column
     */
    record Line(double height, List<Cell> cells, String name, Map<Integer, OwnCell> own) {
        private boolean isOwn() {
            return cells.isEmpty();
        }
    }

    /** A cell of the program's. */
    record Cell(Styles.Look look, SheetCell value) {
        static Cell text(Styles.Look look, String text) {
            return new Cell(look, SheetCell.text(text));
        }

        static Cell number(int number) {
            return new Cell(Styles.Look.NUMBER, SheetCell.number(number));
        }
    }

    SummaryLines(SheetBelongings belongings) {
        this.theirs = new SummaryBelongings(belongings);
    }

    int size() {
        return lines.size();
    }

    /** The rows from one to another, the last not included. */
    List<Line> between(int first, int last) {
        return List.copyOf(lines.subList(first, last));
    }

    /** Adds a row of the program's. */
    void add(String key, double height, Cell... cells) {
        add(key, height, List.of(cells));
    }

    void add(String key, double height, List<Cell> cells) {
        above.add(key);
        lines.add(new Line(height, cells, key, theirs.beside(key)));
    }

    /** Ends a table: the rows that people put below it or into it, then an empty one. */
    void gap() {
        theirs.below(above).forEach(this::own);
        above.clear();
        lines.add(new Line(0, List.of(), "", Map.of()));
    }

    /** Ends the sheet. */
    void end() {
        theirs.below(above).forEach(this::own);
        theirs.others().forEach(this::own);
    }

    private void own(String name, OwnRow row) {
        lines.add(new Line(0, List.of(), name, theirs.cells(row)));
    }

    void write(SheetOutput sheet, Styles styles, DigestLanguage language) throws IOException {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            sheet.row(line.height());
            for (int column = 0; column < line.cells().size(); column++) {
                write(column, line, sheet, styles);
            }
            String key = line.isOwn() ? "" : i == 0 ? RowKeyColumn.ROW_KEY.title(language) : line.name();
            ownCells(i + 1, line, key, new OwnSheetOutput(sheet, styles), sheet, styles);
            theirs.notes(line.name(), sheet);
        }
        sheet.end();
    }

    private void write(int column, Line line, SheetOutput sheet, Styles styles) throws IOException {
        Cell cell = line.cells().get(column);
        int look = styles.of(new Styles.Variant(cell.look(), false, false, false), theirs.paint(line.name(), column));
        if (cell.value().number().isPresent()) {
            sheet.number(column, look, cell.value().number().getAsInt());
        } else {
            sheet.text(column, look, CellText.parts(cell.value().text()).get(0));
        }
    }

    /** The key stands among people's cells, which must come from the left. */
    private static void ownCells(int row, Line line, String key, OwnSheetOutput own, SheetOutput sheet, Styles styles)
            throws IOException {
        boolean written = key.isEmpty();
        for (Map.Entry<Integer, OwnCell> cell : line.own().entrySet()) {
            if (!written && cell.getKey() > SummaryColumns.KEY) {
                sheet.text(
                        SummaryColumns.KEY,
                        styles.of(Styles.Look.PLAIN),
                        CellText.parts(key).get(0));
                written = true;
            }
            own.write(cell.getKey(), row, Styles.Look.PLAIN, cell.getValue());
        }
        if (!written) {
            sheet.text(
                    SummaryColumns.KEY,
                    styles.of(Styles.Look.PLAIN),
                    CellText.parts(key).get(0));
        }
    }
}
