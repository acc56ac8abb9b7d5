package org.consultationdigest.samples;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * How the cells of the comment sheet look.
 *
 * @param title bold and centred
 * @param header bold on grey with lines
 * @param band bold on yellow with lines
 * @param text wrapped with lines
 */
record SpreadsheetStyles(XSSFCellStyle title, XSSFCellStyle header, XSSFCellStyle band, XSSFCellStyle text) {

    SpreadsheetStyles(XSSFWorkbook book) {
        this(
                bold(book, HorizontalAlignment.CENTER),
                filled(lined(bold(book, HorizontalAlignment.CENTER)), IndexedColors.GREY_25_PERCENT),
                filled(lined(bold(book, HorizontalAlignment.LEFT)), IndexedColors.LIGHT_YELLOW),
                lined(book.createCellStyle()));
    }

    private static XSSFCellStyle bold(XSSFWorkbook book, HorizontalAlignment alignment) {
        XSSFFont font = book.createFont();
        font.setBold(true);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setAlignment(alignment);
        return style;
    }

    private static XSSFCellStyle filled(XSSFCellStyle style, IndexedColors colour) {
        style.setFillForegroundColor(colour.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle lined(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
