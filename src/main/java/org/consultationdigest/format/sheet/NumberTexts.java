package org.consultationdigest.format.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * Stored numbers as a person sees them. Formats that follow the reader's own region (5/2/2025 or 2/5/2025) are shown
 * as year-month-day, which cannot be misread.
 */
final class NumberTexts {
    private static final int SHORT_DATE = 14;
    private static final int SHORT_DATE_AND_TIME = 22;

    private static final String GENERAL = "General";
    private static final String WHOLE = "0";
    /** The general format turns to powers of ten at twelve digits. */
    private static final double MOST_SHOWN_IN_FULL = 1e11;

    private final Map<String, Boolean> dates = new HashMap<>();
    /** Made when the first number asks for it: most sheets count their rows, and no more. */
    private Optional<DataFormatter> formatter = Optional.empty();

    /** A displayed number and what stands behind it. */
    record Shown(String text, SheetCell.Kind kind) {}

    private boolean isDate(int formatId, String format) {
        return dates.computeIfAbsent(formatId + " " + format, key -> DateUtil.isADateFormat(formatId, format));
    }

    private DataFormatter formatter() {
        DataFormatter made = formatter.orElseGet(() -> new DataFormatter(Locale.ENGLISH));
        formatter = Optional.of(made);
        return made;
    }

    Shown of(double value, int formatId, String format, boolean since1904) {
        boolean plainly = format.equals(GENERAL) || format.equals(WHOLE);
        if (plainly && value == Math.rint(value) && Math.abs(value) < MOST_SHOWN_IN_FULL) {
            return new Shown(Long.toString((long) value), SheetCell.Kind.NUMBER);
        }
        boolean date = !plainly && isDate(formatId, format) && DateUtil.isValidExcelDate(value);
        String told =
                switch (formatId) {
                    case SHORT_DATE -> "yyyy\\-mm\\-dd";
                    case SHORT_DATE_AND_TIME -> "yyyy\\-mm\\-dd hh:mm";
                    default -> format;
                };
        String text;
        try {
            text = formatter().formatRawCellContents(value, date ? 0 : formatId, told, since1904);
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
