package org.consultationdigest.digest.template;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.consultationdigest.digest.form.WordFile;

/** Sets the comment form in Excel: every cell is text, so that {@code 1-2} does not become a day. */
final class ExcelForm {
    private static final int[] WIDTHS = {16, 11, 60, 55, 45, 30};
    private static final int FIRST_ENTRY = 3;
    private static final int HEADER = 6;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet;
    private final CommentForm form;

    private ExcelForm(CommentForm form) {
        this.form = form;
        this.sheet = workbook.createSheet(TemplateTerm.SHEET.in(form.language()));
    }

    static void write(CommentForm form, OutputStream out) throws IOException {
        ExcelForm excel = new ExcelForm(form);
        try (XSSFWorkbook made = excel.workbook) {
            excel.fill();
            WordFile.write(made, out);
        }
    }

    private void fill() {
        CellStyle bold = style(true, false);
        CellStyle plain = style(false, false);
        CellStyle entry = style(false, true);
        line(0, bold, TemplateTerm.TITLE.in(form.language()));
        line(1, bold, form.draft());
        line(2, plain, TemplateTerm.HOW_TO.in(form.language()));
        fact(3, bold, entry, TemplateTerm.ORGANISATION);
        fact(4, bold, entry, TemplateTerm.DATE);
        Row header = sheet.createRow(HEADER);
        for (int column = 0; column < WIDTHS.length; column++) {
            cell(header, column, framed(bold), form.columns().get(column));
            sheet.setColumnWidth(column, WIDTHS[column] * 256);
            sheet.setDefaultColumnStyle(column, column < FIRST_ENTRY ? plain : entry);
        }
        CellStyle given = framed(plain);
        CellStyle open = framed(entry);
        for (int i = 0; i < form.rows().size(); i++) {
            CommentForm.Row place = form.rows().get(i);
            Row row = sheet.createRow(HEADER + 1 + i);
            List<String> cells = List.of(place.section(), place.paragraph(), place.text(), "", "", "");
            for (int column = 0; column < cells.size(); column++) {
                cell(row, column, column < FIRST_ENTRY ? given : open, cells.get(column));
            }
        }
        setUp();
    }

    private void setUp() {
        sheet.createFreezePane(0, HEADER + 1);
        sheet.setAutoFilter(new CellRangeAddress(HEADER, HEADER + form.rows().size(), 0, WIDTHS.length - 1));
        sheet.setRepeatingRows(new CellRangeAddress(HEADER, HEADER, 0, WIDTHS.length - 1));
        sheet.setFitToPage(true);
        PrintSetup print = sheet.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitHeight((short) 0);
        sheet.getFooter().setCenter("&P / &N");
    }

    private void line(int number, CellStyle style, String text) {
        Row row = sheet.createRow(number);
        cell(row, 0, style, text);
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, WIDTHS.length - 1));
    }

    private void fact(int number, CellStyle label, CellStyle value, TemplateTerm term) {
        Row row = sheet.createRow(number);
        cell(row, 0, label, term.in(form.language()));
        cell(row, 2, value, "");
        sheet.addMergedRegion(new CellRangeAddress(number, number, 0, 1));
    }

    private static void cell(Row row, int column, CellStyle style, String text) {
        var cell = row.createCell(column);
        cell.setCellStyle(style);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }

    private CellStyle style(boolean bold, boolean coloured) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setBold(bold);
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        if (coloured) {
            style.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private CellStyle framed(CellStyle inner) {
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(inner);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
