package org.consultationdigest.digest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.xlsx.Area;
import org.consultationdigest.digest.xlsx.SheetLayout;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** Writes the cells that people put into the workbook, and the sheets that they added. */
final class OwnSheetOutput {
    private static final int USUAL_WIDTH = 10;

    private final SheetOutput sheet;
    private final Styles styles;

    OwnSheetOutput(SheetOutput sheet, Styles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    /** Everything about a sheet that a person added but its cells. */
    static SheetLayout layout(OwnSheet own, Digest digest) {
        List<SheetLayout.Column> columns = new ArrayList<>();
        int last = own.columns().keySet().stream().mapToInt(each -> each).max().orElse(-1);
        for (int i = 0; i <= last; i++) {
            OwnSheet.Column column = own.columns().getOrDefault(i, new OwnSheet.Column(USUAL_WIDTH, false));
            columns.add(new SheetLayout.Column(column.width(), column.hidden()));
        }
        return new SheetLayout(
                own.name(),
                columns,
                true,
                false,
                false,
                Optional.empty(),
                List.of(),
                own.merged().stream().map(Area::read).toList(),
                List.of(),
                List.of(),
                new SheetLayout.Page(true, 0, 1, 0, List.of(), digest.consultation(), SheetSetup.run(digest)),
                List.of());
    }

    /** Writes a sheet that a person added. */
    void write(OwnSheet own) throws IOException {
        int next = 1;
        for (OwnSheet.Row row : own.rows()) {
            sheet.leaveOut(row.number() - next);
            sheet.row(0, 0, row.hidden());
            for (var cell : row.cells().entrySet()) {
                write(cell.getKey(), row.number(), Styles.Look.PLAIN, cell.getValue());
            }
            own.notes().stream()
                    .filter(note -> note.row() == row.number())
                    .forEach(note -> sheet.note(note.column(), note.author(), note.text()));
            next = row.number() + 1;
        }
        sheet.end();
    }

    /** Writes a cell of theirs. */
    void write(int column, int row, Styles.Look look, OwnCell cell) throws IOException {
        boolean verbatim =
                cell.kind() == OwnCell.Kind.TEXT && cell.formula() == null && CellText.looksLikeFormula(cell.value());
        int style = styles.of(new Styles.Variant(look, verbatim, false, false), cell.paint(), cell.format());
        String value =
                cell.kind() == OwnCell.Kind.TEXT ? CellText.parts(cell.value()).get(0) : cell.value();
        if (cell.formula() != null) {
            String formula = cell.formula().replace(OwnCell.ITS_ROW, Integer.toString(row));
            sheet.formula(column, style, formula, type(cell.kind()), value);
            return;
        }
        switch (cell.kind()) {
            case NUMBER -> sheet.number(column, style, value);
            case TRUTH -> sheet.truth(column, style, value.equals("1"));
            case TEXT -> sheet.text(column, style, value);
        }
    }

    private static String type(OwnCell.Kind kind) {
        return switch (kind) {
            case NUMBER -> "n";
            case TRUTH -> "b";
            case TEXT -> "str";
        };
    }
}
