package org.consultationdigest.digest;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Everything about a sheet but its cells: widths, panes, filter, print, choices. */
final class SheetSetup {
    /** The name under which the workbook knows the ids of the draft's sections. */
    static final String SECTIONS_NAME = "section_ids";

    private final XSSFSheet sheet;
    private final TablePlan plan;
    private final Digest digest;

    private SheetSetup(XSSFSheet sheet, TablePlan plan, Digest digest) {
        this.sheet = sheet;
        this.plan = plan;
        this.digest = digest;
    }

    /**
     * Sets a sheet up.
     *
     * @param rows how many rows stand below its header
     */
    static void apply(XSSFSheet sheet, TablePlan plan, Digest digest, int rows) {
        SheetSetup setup = new SheetSetup(sheet, plan, digest);
        setup.columns();
        setup.panes(rows);
        setup.choices(Math.max(rows, 1));
        print(sheet, digest);
        setup.pages();
    }

    private void columns() {
        for (int i = 0; i < plan.columns().size(); i++) {
            SheetColumn column = plan.column(plan.columns().get(i));
            // Five pixels of a column are its margins.
            sheet.setColumnWidth(i, column.width() * 256 + 182);
            sheet.setColumnHidden(i, column instanceof RowKeyColumn);
        }
    }

    private void panes(int rows) {
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(
                new CellRangeAddress(0, Math.max(rows, 1), 0, plan.columns().size() - 1));
    }

    private void choices(int rows) {
        for (int i = 0; i < plan.table().columns().size(); i++) {
            SheetColumn column = plan.table().columns().get(i);
            SheetTable.Choice choice = plan.table().choices().get(column);
            if (choice != null) {
                choice(column, choice, new CellRangeAddressList(1, rows, i, i));
            }
        }
    }

    private void choice(SheetColumn column, SheetTable.Choice choice, CellRangeAddressList cells) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint constraint = choice instanceof SheetTable.Choice.OneOf words
                ? helper.createExplicitListConstraint(words.words().toArray(String[]::new))
                : helper.createFormulaListConstraint(SECTIONS_NAME);
        DataValidation validation = helper.createValidation(constraint, cells);
        // In this file format the library's switch works the other way round: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        // The list helps, it does not forbid: a decision in other words is kept, too.
        validation.setShowErrorBox(false);
        validation.createPromptBox(column.title(digest.language()), choice.hint());
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    /** A4 across, page numbers, the consultation and the run on every page. */
    static void print(XSSFSheet sheet, Digest digest) {
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setLeft(digest.consultation().replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(Term.RUN.in(digest.language()) + " " + digest.run());
    }

    /** The header row again on every page; the words of a row on one page, what is done about it on the next. */
    private void pages() {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.setRepeatingColumns(CellRangeAddress.valueOf("A:A"));
        List<? extends SheetColumn> columns = plan.table().columns();
        if (plan.table().sheet() == DigestSheet.DIGEST) {
            sheet.setColumnBreak(DigestColumn.NUMBER_OF_COMMENTS.position());
            sheet.getPrintSetup().setScale((short) 50);
        } else {
            sheet.setFitToPage(true);
            int width = columns.stream().mapToInt(SheetColumn::width).sum();
            sheet.getPrintSetup().setFitWidth((short) (width / 280 + 1));
            sheet.getPrintSetup().setFitHeight((short) 0);
        }
    }
}
