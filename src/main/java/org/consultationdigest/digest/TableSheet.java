package org.consultationdigest.digest;

import java.io.IOException;
import java.util.List;
import org.consultationdigest.digest.xlsx.SheetOutput;

/** Writes the rows of a table into one sheet, from the top. */
final class TableSheet {
    /** Excel takes 65,530 links a sheet (Excel specifications and limits); what stands below is not linked. */
    private static final int LINKS = 65_000;

    private final SheetOutput sheet;
    private final TablePlan plan;
    private final Styles styles;
    private int links;

    TableSheet(SheetOutput sheet, TablePlan plan, Styles styles) {
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
    }

    void header(DigestLanguage language) throws IOException {
        double height = 0;
        for (TablePlan.Column written : plan.columns()) {
            // Bold letters and the arrow of the filter take room of their own.
            int room = Math.max(4, plan.column(written).width() - 3);
            height = Math.max(height, TextHeight.points(plan.title(written, language), room));
        }
        sheet.row(height + 4);
        for (int i = 0; i < plan.columns().size(); i++) {
            TablePlan.Column written = plan.columns().get(i);
            boolean review = plan.column(written).isReview();
            sheet.text(
                    i,
                    styles.of(review ? Styles.Look.REVIEW_HEADER : Styles.Look.HEADER),
                    plan.title(written, language));
        }
    }

    void add(SheetTable.Row content) throws IOException {
        sheet.row(content.band() ? 20 : height(content.cells()));
        for (int i = 0; i < plan.columns().size(); i++) {
            TablePlan.Column written = plan.columns().get(i);
            cell(i, written, content.cells().get(written.source()), content.band());
        }
    }

    void end() throws IOException {
        sheet.end();
    }

    private double height(List<SheetCell> cells) {
        double height = TextHeight.ONE_LINE;
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text();
            if (!text.isEmpty()) {
                SheetColumn column = plan.table().columns().get(i);
                height = Math.max(height, TextHeight.points(text, column.width()));
            }
        }
        return height;
    }

    private void cell(int index, TablePlan.Column written, SheetCell value, boolean band) throws IOException {
        Styles.Look look = look(plan.column(written), value, band);
        if (value.number().isPresent()) {
            sheet.number(index, styles.of(look), value.number().getAsInt());
            return;
        }
        if (value.text().isEmpty()) {
            sheet.text(index, styles.of(look), "");
            return;
        }
        List<String> parts = CellText.parts(value.text());
        boolean there = written.part() < parts.size();
        boolean linked = written.part() == 0 && value.link().isPresent() && links < LINKS;
        boolean verbatim =
                CellText.looksLikeFormula(written.part() == 0 || !there ? value.text() : parts.get(written.part()));
        boolean goesOn = written.part() < parts.size() - 1;
        sheet.text(
                index,
                styles.of(new Styles.Variant(look, verbatim, linked, goesOn)),
                there ? parts.get(written.part()) : "");
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
            sheet.linkOut(column, RelativeUri.of(file.path()));
        } else if (link instanceof SheetCell.Link.Inside inside) {
            sheet.linkInside(column, inside.address());
        }
    }
}
