package org.consultationdigest.digest.xlsx;

import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFilterColumn;

/** Sets up everything about a sheet but its cells. */
final class SheetFrame {
    private static final CellRangeAddress FIRST_ROW = CellRangeAddress.valueOf("1:1");
    private static final CellRangeAddress FIRST_COLUMN = CellRangeAddress.valueOf("A:A");

    private final XSSFSheet sheet;
    private final SheetLayout layout;

    private SheetFrame(XSSFSheet sheet, SheetLayout layout) {
        this.sheet = sheet;
        this.layout = layout;
    }

    /** Sets up a new sheet. */
    static void apply(XSSFSheet sheet, SheetLayout layout) {
        SheetFrame frame = new SheetFrame(sheet, layout);
        frame.columns();
        frame.panes();
        layout.filter().ifPresent(area -> sheet.setAutoFilter(range(area)));
        layout.criteria().forEach(frame::criteria);
        layout.merged().forEach(area -> sheet.addMergedRegion(range(area)));
        layout.conditions().forEach(frame::condition);
        layout.choices().forEach(frame::choice);
        frame.paper();
        frame.edges();
        BarCharts.draw(sheet, layout.charts());
    }

    /** A rectangle as the library knows it. */
    static CellRangeAddress range(Area area) {
        return new CellRangeAddress(area.firstRow(), area.lastRow(), area.firstColumn(), area.lastColumn());
    }

    private void columns() {
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetLayout.Column column = layout.columns().get(i);
            // Five pixels of a column are its margins: 182 of the 256 parts of a digit.
            sheet.setColumnWidth(i, column.width() * 256 + 182);
            if (column.hidden()) {
                sheet.setColumnHidden(i, true);
            }
        }
    }

    private void panes() {
        sheet.setDisplayGridlines(layout.gridlines());
        if (layout.table()) {
            sheet.createFreezePane(1, 1);
            sheet.setRepeatingRows(FIRST_ROW);
            sheet.setRepeatingColumns(FIRST_COLUMN);
        }
        if (layout.outlined()) {
            // A heading stands above the rows that are folded away under it.
            sheet.setRowSumsBelow(false);
            sheet.getCTWorksheet().getSheetFormatPr().setOutlineLevelRow((short) 1);
        }
    }

    private void criteria(SheetLayout.Criteria criteria) {
        try {
            CTFilterColumn column =
                    CTFilterColumn.Factory.parse("<xml-fragment>" + criteria.markup() + "</xml-fragment>");
            column.setColId(criteria.column());
            sheet.getCTWorksheet().getAutoFilter().addNewFilterColumn().set(column);
        } catch (XmlException damaged) {
            throw new IllegalArgumentException("these are no criteria of a filter: " + criteria.markup(), damaged);
        }
    }

    private void condition(SheetLayout.Condition condition) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition.formula());
        FontFormatting font = rule.createFontFormatting();
        font.setFontStyle(condition.letters().italic(), condition.letters().bold());
        font.setFontColor(StyleSheet.colour(condition.letters().colour()));
        PatternFormatting ground = rule.createPatternFormatting();
        ground.setFillBackgroundColor(StyleSheet.colour(condition.ground()));
        ground.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        formatting.addConditionalFormatting(new CellRangeAddress[] {range(condition.cells())}, rule);
    }

    private void choice(SheetLayout.Choice choice) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        Area cells = choice.cells();
        DataValidation validation = helper.createValidation(
                helper.createFormulaListConstraint(choice.formula()),
                new CellRangeAddressList(cells.firstRow(), cells.lastRow(), cells.firstColumn(), cells.lastColumn()));
        // In this file format the library's switch works the other way round: true shows the arrow.
        validation.setSuppressDropDownArrow(true);
        validation.setEmptyCellAllowed(true);
        // The list helps, it does not forbid: other words are kept, too.
        validation.setShowErrorBox(false);
        validation.createPromptBox(choice.title(), choice.hint());
        validation.setShowPromptBox(true);
        sheet.addValidationData(validation);
    }

    private void paper() {
        SheetLayout.Page page = layout.page();
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(page.landscape());
        if (page.scale() > 0) {
            print.setScale((short) page.scale());
        } else {
            sheet.setFitToPage(true);
            print.setFitWidth((short) page.pagesAcross());
            print.setFitHeight((short) page.pagesDown());
        }
        page.breaks().forEach(sheet::setColumnBreak);
    }

    private void edges() {
        sheet.setMargin(PageMargin.LEFT, 0.4);
        sheet.setMargin(PageMargin.RIGHT, 0.4);
        sheet.setMargin(PageMargin.TOP, 0.6);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
        sheet.getHeader().setLeft("&A");
        sheet.getFooter().setLeft(layout.page().footerLeft().replace("&", "&&"));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setRight(layout.page().footerRight().replace("&", "&&"));
    }
}
