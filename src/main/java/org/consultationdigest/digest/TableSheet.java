package org.consultationdigest.digest;

import java.io.IOException;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the rows of a table into one sheet, from the top. */
final class TableSheet {
    /** Excel takes 65,530 links a sheet (Excel specifications and limits); what stands below is not linked. */
    private static final int LINKS = 65_000;

    private final SXSSFWorkbook workbook;
    private final SXSSFSheet sheet;
    private final TablePlan plan;
    private final Styles styles;
    private int links;
    private int next;

    TableSheet(SXSSFWorkbook workbook, SXSSFSheet sheet, TablePlan plan, Styles styles) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.plan = plan;
        this.styles = styles;
    }

    void header(DigestLanguage language) {
        Row row = sheet.createRow(next++);
        double height = 0;
        for (int i = 0; i < plan.columns().size(); i++) {
            SheetColumn column = plan.column(plan.columns().get(i));
            String title = plan.title(plan.columns().get(i), language);
            Cell cell = row.createCell(i);
            cell.setCellValue(title);
            cell.setCellStyle(styles.of(column.isReview() ? Styles.Look.REVIEW_HEADER : Styles.Look.HEADER));
            // Bold letters and the arrow of the filter take room of their own.
            height = Math.max(height, TextHeight.points(title, Math.max(4, column.width() - 3)));
        }
        row.setHeightInPoints((float) height + 4);
    }

    /** Hands the last rows over now, sheet by sheet: later they would go in no fixed order. */
    void end() throws IOException {
        sheet.flushRows();
    }

    void add(SheetTable.Row content) {
        Row row = sheet.createRow(next++);
        double height = 0;
        for (int i = 0; i < plan.columns().size(); i++) {
            TablePlan.Column written = plan.columns().get(i);
            SheetCell value = content.cells().get(written.source());
            cell(row, i, written, value, content.band());
            if (!content.band() && value.number().isEmpty()) {
                height = Math.max(
                        height,
                        TextHeight.points(value.text(), plan.column(written).width()));
            }
        }
        row.setHeightInPoints(content.band() ? 20 : (float) Math.max(height, 17));
    }

    private void cell(Row row, int index, TablePlan.Column written, SheetCell value, boolean band) {
        List<String> parts = CellText.parts(value.text());
        String text = written.part() < parts.size() ? parts.get(written.part()) : "";
        boolean linked = written.part() == 0 && value.link().isPresent() && !text.isEmpty() && links < LINKS;
        boolean goesOn = written.part() < parts.size() - 1;
        Cell cell = row.createCell(index);
        cell.setCellStyle(styles.of(new Styles.Variant(
                look(plan.column(written), value, band), isVerbatim(written, value, parts), linked, goesOn)));
        if (value.number().isPresent()) {
            cell.setCellValue(value.number().getAsInt());
        } else if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        if (linked) {
            value.link().map(this::hyperlink).ifPresent(cell::setHyperlink);
        }
    }

    private static boolean isVerbatim(TablePlan.Column written, SheetCell value, List<String> parts) {
        return CellText.looksLikeFormula(
                written.part() == 0 || written.part() >= parts.size() ? value.text() : parts.get(written.part()));
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

    private Hyperlink hyperlink(SheetCell.Link link) {
        links++;
        boolean inside = link instanceof SheetCell.Link.Inside;
        Hyperlink hyperlink =
                workbook.getCreationHelper().createHyperlink(inside ? HyperlinkType.DOCUMENT : HyperlinkType.FILE);
        hyperlink.setAddress(
                link instanceof SheetCell.Link.ToFile file
                        ? RelativeUri.of(file.path())
                        : ((SheetCell.Link.Inside) link).address());
        return hyperlink;
    }
}
