package org.consultationdigest.format.sheet;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Stored numbers as a person sees them. Formats that follow the reader's own region (5/2/2025 or 2/5/2025) are shown
 * as year-month-day, which cannot be misread.
 */
final class NumberTexts {
    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_AND_TIME = 22;

    private final DataFormatter formatter = new DataFormatter(Locale.ENGLISH);

    /** A displayed number and what stands behind it. */
    record Shown(String text, SheetCell.Kind kind) {}

    Shown of(double value, int formatId, String format, boolean since1904) {
        boolean date = DateUtil.isADateFormat(formatId, format) && DateUtil.isValidExcelDate(value);
        String told =
                switch (formatId) {
                    case SHORT_DATE -> "yyyy\\-mm\\-dd";
                    case SHORT_DATE_AND_TIME -> "yyyy\\-mm\\-dd hh:mm";
                    default -> format;
                };
        String text;
        try {
            text = formatter.formatRawCellContents(value, date ? 0 : formatId, told, since1904);
        } catch (RuntimeException e) {
            // A format that the library cannot carry out: the plain number is better than no cell.
            text = Double.toString(value);
        }
        if (date) {
            return new Shown(text.strip(), SheetCell.Kind.DATE);
        }
        boolean whole = value == Math.rint(value) && text.strip().equals(Long.toString((long) value));
        return new Shown(text.strip(), whole ? SheetCell.Kind.NUMBER : SheetCell.Kind.ROUNDED);
    }
}
