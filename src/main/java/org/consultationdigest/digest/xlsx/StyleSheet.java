package org.consultationdigest.digest.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTColor;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDxf;

/** The looks of all cells, each made once and known by a number. */
final class StyleSheet {
    private static final CellLook.Letters STANDARD = new CellLook.Letters(10, false, false, false, CellLook.NONE);
    private static final short TEXT_FORMAT = (short) BuiltinFormats.getBuiltinFormat("@");

    private final XSSFWorkbook workbook;
    private final String font;
    private final Map<CellLook, Integer> numbers = new HashMap<>();
    private final Map<CellLook.Letters, XSSFFont> fonts = new HashMap<>();

    /** The looks of a new workbook, whose only font this is. */
    StyleSheet(XSSFWorkbook workbook, String font) {
        this.workbook = workbook;
        this.font = font;
        // The width of a column is counted in digits of the first font.
        fonts.put(STANDARD, set(workbook.getFontAt(0), STANDARD));
    }

    /** The number of a look, as cells name it. */
    int number(CellLook look) {
        Integer known = numbers.get(look);
        if (known == null) {
            known = (int) style(look).getIndex();
            numbers.put(look, known);
        }
        return known;
    }

    private XSSFCellStyle style(CellLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(fonts.computeIfAbsent(look.letters(), letters -> set(workbook.createFont(), letters)));
        if (look.ground() != CellLook.NONE) {
            style.setFillForegroundColor(colour(look.ground()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        lines(style, look);
        style.setWrapText(look.wraps());
        style.setVerticalAlignment(look.middle() ? VerticalAlignment.CENTER : VerticalAlignment.TOP);
        if (look.centred()) {
            style.setAlignment(HorizontalAlignment.CENTER);
        }
        if (look.writable()) {
            style.setLocked(false);
            // As text, so that 1-2 stays 1-2 and 0012 keeps its noughts.
            style.setDataFormat(TEXT_FORMAT);
        }
        if (!look.format().isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        style.setQuotePrefixed(look.quoted());
        return style;
    }

    private static void lines(XSSFCellStyle style, CellLook look) {
        if (look.bottom().weight() != CellLook.Weight.NONE) {
            style.setBorderBottom(border(look.bottom()));
            style.setBottomBorderColor(colour(look.bottom().colour()));
        }
        if (look.right().weight() != CellLook.Weight.NONE) {
            style.setBorderRight(border(look.right()));
            style.setRightBorderColor(colour(look.right().colour()));
        }
    }

    private static BorderStyle border(CellLook.Line line) {
        return line.weight() == CellLook.Weight.THICK ? BorderStyle.THICK : BorderStyle.THIN;
    }

    private XSSFFont set(XSSFFont made, CellLook.Letters letters) {
        made.setFontName(font);
        made.setFontHeightInPoints((short) letters.points());
        made.setBold(letters.bold());
        made.setItalic(letters.italic());
        if (letters.underlined()) {
            made.setUnderline(Font.U_SINGLE);
        }
        if (letters.colour() != CellLook.NONE) {
            made.setColor(colour(letters.colour()));
        }
        return made;
    }

    /** Writes the colours of conditions as the format wants them: the library leaves out that they are not transparent. */
    void completeConditions() {
        StylesTable styles = workbook.getStylesSource();
        for (int i = 0; i < styles._getDXfsSize(); i++) {
            CTDxf condition = styles.getDxfAt(i);
            complete(condition.getFont().getColorArray(0));
            complete(condition.getFill().getPatternFill().getBgColor());
        }
    }

    private static void complete(CTColor colour) {
        byte[] rgb = colour.getRgb();
        if (rgb.length == 3) {
            colour.setRgb(new byte[] {(byte) 0xFF, rgb[0], rgb[1], rgb[2]});
        }
    }

    /** A colour as {@code 0xRRGGBB}. */
    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) 0xFF, (byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
