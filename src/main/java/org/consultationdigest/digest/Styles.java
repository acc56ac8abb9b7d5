package org.consultationdigest.digest;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of the workbook's cells, each made once. */
final class Styles {
    /** A sans serif that every office computer has, with all Vietnamese letters. */
    private static final String FONT = "Arial";

    private static final XSSFColor LINE = colour(0xC4CCD0);
    private static final XSSFColor DARK = colour(0x1F4E5F);
    private static final XSSFColor PALE = colour(0xDDE9EE);
    private static final XSSFColor REVIEW_DARK = colour(0x7A5200);
    private static final XSSFColor REVIEW_PALE = colour(0xFFF7DF);
    private static final XSSFColor LINKED = colour(0x0B5394);

    private final XSSFWorkbook workbook;
    private final Map<Variant, XSSFCellStyle> made = new HashMap<>();

    /** What a cell is for. */
    enum Look {
        TITLE,
        SUBTITLE,
        LABEL,
        HEADER,
        REVIEW_HEADER,
        TEXT,
        NUMBER,
        REVIEW,
        BAND
    }

    /**
     * A look with what the cell's content adds to it.
     *
     * @param verbatim whether a spreadsheet program that opens the cell for editing must not take it for a formula
     * @param linked whether a click leads somewhere
     * @param continued whether the text goes on in a further cell
     */
    record Variant(Look look, boolean verbatim, boolean linked, boolean continued) {}

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 10);
    }

    XSSFCellStyle of(Look look) {
        return of(new Variant(look, false, false, false));
    }

    XSSFCellStyle of(Variant variant) {
        return made.computeIfAbsent(variant, this::make);
    }

    private XSSFCellStyle make(Variant variant) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFont(font(variant));
        switch (variant.look()) {
            case TITLE, SUBTITLE -> style.setVerticalAlignment(VerticalAlignment.CENTER);
            case LABEL -> {
                body(style);
                style.setWrapText(false);
                style.setBorderRight(BorderStyle.NONE);
            }
            case HEADER -> header(style, DARK);
            case REVIEW_HEADER -> header(style, REVIEW_DARK);
            case TEXT -> body(style);
            case NUMBER -> {
                body(style);
                style.setAlignment(HorizontalAlignment.CENTER);
            }
            case REVIEW -> review(style);
            case BAND -> {
                fill(style, PALE);
                style.setVerticalAlignment(VerticalAlignment.CENTER);
            }
        }
        style.setQuotePrefixed(variant.verbatim());
        if (variant.continued()) {
            style.setBorderRight(BorderStyle.THICK);
            style.setRightBorderColor(REVIEW_DARK);
        }
        return style;
    }

    private void header(XSSFCellStyle style, XSSFColor colour) {
        body(style);
        fill(style, colour);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    private void review(XSSFCellStyle style) {
        body(style);
        fill(style, REVIEW_PALE);
        style.setLocked(false);
        // As text, so that 1-2 stays 1-2 and 0012 keeps its noughts.
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
    }

    private static void body(XSSFCellStyle style) {
        style.setWrapText(true);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setBottomBorderColor(LINE);
        style.setRightBorderColor(LINE);
    }

    private static void fill(XSSFCellStyle style, XSSFColor colour) {
        style.setFillForegroundColor(colour);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFFont font(Variant variant) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) 10);
        switch (variant.look()) {
            case TITLE -> {
                font.setBold(true);
                font.setFontHeightInPoints((short) 16);
                font.setColor(DARK);
            }
            case BAND -> {
                font.setBold(true);
                font.setColor(DARK);
            }
            case HEADER, REVIEW_HEADER -> {
                font.setBold(true);
                font.setColor(colour(0xFFFFFF));
            }
            case SUBTITLE, LABEL, TEXT, NUMBER, REVIEW -> font.setBold(false);
        }
        if (variant.linked()) {
            font.setUnderline(Font.U_SINGLE);
            font.setColor(LINKED);
        }
        return font;
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
