package org.consultationdigest.digest;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The sheet <em>Summary</em>: the figures on the left, charts of them on the right. */
final class SummarySheet {
    private static final int[] WIDTHS = {20, 46, 13, 13, 4, 12, 12, 12, 12, 12, 12, 12};

    /** More are not read at the size that a page leaves them. */
    private static final int ROWS_ON_ONE_PAGE = 100;

    private final XSSFSheet sheet;
    private final Shown shown;
    private final Figures figures;
    private final Styles styles;
    private int next;

    private SummarySheet(XSSFSheet sheet, Shown shown, Styles styles) {
        this.sheet = sheet;
        this.shown = shown;
        this.figures = new Figures(shown);
        this.styles = styles;
    }

    static void write(XSSFSheet sheet, Shown shown, Styles styles) {
        new SummarySheet(sheet, shown, styles).write();
    }

    private void write() {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.setColumnWidth(column, WIDTHS[column] * 256 + 182);
        }
        sheet.setDisplayGridlines(false);
        title();
        totals();
        CellRangeAddress decisions = counts(Term.BY_DECISION, Term.GROUPS, figures.byDecision());
        counts(Term.BY_STATUS, Term.COUNT, figures.byStatus());
        counts(Term.BY_WORKSHOP, Term.COMMENTS, figures.byWorkshop());
        counts(Term.BY_TYPE, Term.COMMENTS, figures.byType());
        CellRangeAddress requests = counts(Term.BY_REQUEST, Term.COMMENTS, figures.byRequest());
        CellRangeAddress sections = sections();
        SummaryCharts charts = new SummaryCharts(sheet, shown.language());
        charts.add(Term.BY_SECTION, Term.COMMENTS, sections);
        charts.add(Term.BY_REQUEST, Term.COMMENTS, requests);
        charts.add(Term.BY_DECISION, Term.GROUPS, decisions);
        SheetSetup.print(sheet, shown.digest());
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(false);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) (next <= ROWS_ON_ONE_PAGE ? 1 : 0));
    }

    private void title() {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints(28);
        text(row, 0, shown.digest().outline().title(), styles.of(Styles.Look.TITLE));
        XSSFRow below = sheet.createRow(next++);
        text(
                below,
                0,
                shown.in(Term.CONSULTATION) + ": " + shown.digest().consultation() + "  ·  " + shown.in(Term.RUN) + " "
                        + shown.digest().run(),
                styles.of(Styles.Look.SUBTITLE));
        next++;
    }

    private void totals() {
        header(Term.FIGURE, Term.COUNT);
        line(shown.in(Term.RECEIVED), shown.digest().documents().size());
        line(shown.in(Term.COMMENTS), shown.digest().comments().size());
        line(shown.in(Term.GROUPS), figures.groups());
        line(shown.in(Term.DUPLICATES), figures.duplicates());
        line(shown.in(Term.CONTRIBUTORS), figures.contributors());
        line(shown.in(Term.UNLINKED), figures.unlinked());
        line(shown.in(Term.SET_ASIDE), figures.setAside());
        line(shown.in(Term.PROBLEMS), figures.problems());
        next++;
    }

    private CellRangeAddress counts(Term title, Term counted, Map<String, Integer> counts) {
        header(title, counted);
        int first = next;
        counts.forEach(this::line);
        CellRangeAddress range = new CellRangeAddress(first, Math.max(first, next - 1), 0, 2);
        next++;
        return range;
    }

    private void header(Term title, Term counted) {
        XSSFRow row = sheet.createRow(next++);
        row.setHeightInPoints((float) Math.max(20, TextHeight.points(shown.in(counted), WIDTHS[2] - 2) + 4));
        text(row, 0, shown.in(title), styles.of(Styles.Look.HEADER));
        text(row, 1, "", styles.of(Styles.Look.HEADER));
        text(row, 2, shown.in(counted), styles.of(Styles.Look.HEADER));
        sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, 1));
    }

    private void line(String label, int count) {
        XSSFRow row = sheet.createRow(next++);
        text(row, 0, label, styles.of(Styles.Look.LABEL));
        text(row, 1, "", styles.of(Styles.Look.LABEL));
        number(row, 2, count);
    }

    /** The first column holds the ids as people type them to move a row. */
    private CellRangeAddress sections() {
        header(Term.BY_SECTION, Term.COMMENTS);
        text(sheet.getRow(next - 1), 3, shown.in(Term.GROUPS), styles.of(Styles.Look.HEADER));
        sheet.getRow(next - 1).setHeightInPoints(34);
        int first = next;
        List<Figures.OfSection> sections = figures.bySection();
        for (Figures.OfSection section : sections) {
            XSSFRow row = sheet.createRow(next++);
            String title = shown.title(section.section());
            String name = shown.section(section.section());
            text(row, 0, name, styles.of(Styles.Look.TEXT));
            text(row, 1, title, styles.of(Styles.Look.TEXT));
            row.setHeightInPoints(
                    (float) Math.max(TextHeight.points(name, WIDTHS[0]), TextHeight.points(title, WIDTHS[1])));
            number(row, 2, section.comments());
            number(row, 3, section.rows());
        }
        name(first, next - 1);
        return new CellRangeAddress(first, next - 1, 0, 2);
    }

    private void name(int first, int last) {
        Name name = sheet.getWorkbook().createName();
        name.setNameName(SheetSetup.SECTIONS_NAME);
        name.setRefersToFormula("'" + sheet.getSheetName() + "'!$A$" + (first + 1) + ":$A$" + (last + 1));
    }

    private static void text(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.parts(text).get(0));
        }
    }

    private void number(XSSFRow row, int column, int count) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(styles.of(Styles.Look.NUMBER));
        cell.setCellValue(count);
    }
}
