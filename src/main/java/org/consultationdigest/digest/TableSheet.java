package org.consultationdigest.digest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.digest.xlsx.RichText;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** Writes the rows of a table into one sheet, from the top, with what people put between them. */
final class TableSheet {
    /** Excel takes 65,530 links a sheet (Excel specifications and limits); what stands below is not linked. */
    private static final int LINKS = 65_000;

    private static final double BAND_HEIGHT = 20;

    private final SheetOutput sheet;
    private final TablePlan plan;
    private final Styles styles;
    private final BelongingsIndex belongings;
    /** By the written column. */
    private final int[] widths;
    /** How many cells hold a text, by the column of the table. */
    private final int[] parts;

    private int rows;
    private int links;
    private boolean belowABand;

    TableSheet(SheetOutput sheet, TablePlan plan, Styles styles) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
        this.belongings = new BelongingsIndex(plan.belongings());
        this.widths = plan.columns().stream().mapToInt(plan::width).toArray();
        this.parts = new int[plan.table().columns().size()];
        plan.columns().stream()
                .filter(TablePlan.Column.OfTable.class::isInstance)
                .forEach(column -> parts[((TablePlan.Column.OfTable) column).source()]++);
    }

    void header(DigestLanguage language) throws IOException {
        double height = 0;
        for (int i = 0; i < widths.length; i++) {
            // Bold letters and the arrow of the filter take room of their own.
            int room = Math.max(4, widths[i] - 3);
            height =
                    Math.max(height, TextHeight.points(plan.title(plan.columns().get(i), language), room));
        }
        rows++;
        sheet.row(height + 4);
        for (int i = 0; i < plan.columns().size(); i++) {
            TablePlan.Column written = plan.columns().get(i);
            sheet.text(i, styles.of(headerLook(written)), plan.title(written, language));
        }
        notes(SheetBelongings.HEADER);
    }

    private Styles.Look headerLook(TablePlan.Column written) {
        boolean review = written instanceof TablePlan.Column.OfTable ours
                && plan.column(ours).isReview();
        return review ? Styles.Look.REVIEW_HEADER : Styles.Look.HEADER;
    }

    /**
     * Writes a row.
     *
     * @return false when a text in it needs more columns than there are; then it is not written
     */
    boolean add(SheetTable.Row content) throws IOException {
        if (content.own().isPresent()) {
            own(content.key(), content.own().get());
            return true;
        }
        if (!fits(content)) {
            return false;
        }
        belowABand |= content.band();
        int level = belowABand && !content.band() ? 1 : 0;
        rows++;
        sheet.row(height(content), level, belongings.isHidden(content.key()));
        Map<String, Paint> painted = belongings.paint(content.key());
        for (int i = 0; i < widths.length; i++) {
            TablePlan.Column written = plan.columns().get(i);
            if (written instanceof TablePlan.Column.OfTable ours) {
                cell(i, ours, content, painted);
            } else {
                TablePlan.Column.OfPerson person = (TablePlan.Column.OfPerson) written;
                own(i, Optional.ofNullable(person.own().cells().get(content.key())), content.band());
            }
        }
        notes(content.key());
        return true;
    }

    private boolean fits(SheetTable.Row content) {
        for (int source = 0; source < parts.length; source++) {
            if (CellText.count(content.cells().get(source).text()) > parts[source]) {
                return false;
            }
        }
        return true;
    }

    void end() throws IOException {
        sheet.end();
    }

    private double height(SheetTable.Row content) {
        if (content.band()) {
            return BAND_HEIGHT;
        }
        double height = TextHeight.ONE_LINE;
        for (int i = 0; i < widths.length; i++) {
            if (plan.columns().get(i) instanceof TablePlan.Column.OfTable ours && isSeen(ours)) {
                String text = content.cells().get(ours.source()).text();
                if (!text.isEmpty()) {
                    height = Math.max(height, TextHeight.points(text, widths[i]));
                }
            }
        }
        return height;
    }

    /** Columns that people hid may be shown again and need their height, keys never. */
    private boolean isSeen(TablePlan.Column.OfTable written) {
        return written.part() == 0 && !(plan.column(written) instanceof RowKeyColumn);
    }

    private void own(String name, OwnRow row) throws IOException {
        rows++;
        sheet.row(0, belowABand ? 1 : 0, false);
        for (int i = 0; i < plan.columns().size(); i++) {
            own(i, Optional.ofNullable(row.cells().get(plan.name(plan.columns().get(i)))), false);
        }
        notes(name);
    }

    /** A cell that a person filled, in a column or a row of their own. */
    private void own(int index, Optional<OwnCell> cell, boolean band) throws IOException {
        Styles.Look look = band ? Styles.Look.BAND : Styles.Look.TEXT;
        if (cell.isEmpty()) {
            sheet.text(index, styles.of(look), "");
            return;
        }
        new OwnSheetOutput(sheet, styles).write(index, rows, look, cell.get());
    }

    private void notes(String row) {
        for (CellNote note : belongings.notes(row)) {
            plan.position(note.column()).ifPresent(column -> sheet.note(column, note.author(), note.text()));
        }
    }

    private void cell(int index, TablePlan.Column.OfTable written, SheetTable.Row row, Map<String, Paint> painted)
            throws IOException {
        SheetCell value = row.cells().get(written.source());
        SheetColumn column = plan.column(written);
        Styles.Look look = look(column, value, row.band());
        Paint paint = painted.isEmpty() ? Paint.NONE : painted.getOrDefault(column.name(), Paint.NONE);
        Styles.Variant plain = new Styles.Variant(look, false, false, false);
        if (value.number().isPresent()) {
            sheet.number(index, styles.of(plain, paint), value.number().getAsInt());
        } else if (value.text().isEmpty()) {
            sheet.text(index, styles.of(plain, paint), "");
        } else {
            text(index, written.part(), value, look, paint);
        }
    }

    private void text(int index, int part, SheetCell value, Styles.Look look, Paint paint) throws IOException {
        List<String> parts = CellText.parts(value.text());
        boolean there = part < parts.size();
        boolean linked = part == 0 && value.link().isPresent() && links < LINKS;
        boolean verbatim = CellText.looksLikeFormula(part == 0 || !there ? value.text() : parts.get(part));
        boolean goesOn = part < parts.size() - 1;
        int style = styles.of(new Styles.Variant(look, verbatim, linked, goesOn), paint);
        Optional<RichText> marked = there && !value.marked().isEmpty()
                ? MarkedWords.in(parts.get(part), value.marked(), Styles.letters(look))
                : Optional.empty();
        if (marked.isPresent()) {
            sheet.text(index, style, marked.get());
        } else {
            sheet.text(index, style, there ? parts.get(part) : "");
        }
        if (linked) {
            link(index, value.link().get());
        }
    }

    private static Styles.Look look(SheetColumn column, SheetCell value, boolean band) {
        if (band) {
            return Styles.Look.BAND;
        }
        if (column.isReview()) {
            return Styles.Look.REVIEW;
        }
        return value.number().isPresent() ? Styles.Look.NUMBER : Styles.Look.TEXT;
    }

    private void link(int column, SheetCell.Link link) throws IOException {
        links++;
        if (link instanceof SheetCell.Link.ToFile file) {
            sheet.linkOut(column, file.uri());
        } else if (link instanceof SheetCell.Link.InWorkbook other) {
            sheet.linkOut(column, other.uri(), other.address());
        } else if (link instanceof SheetCell.Link.Inside inside) {
            sheet.linkInside(column, inside.address());
        }
    }
}
