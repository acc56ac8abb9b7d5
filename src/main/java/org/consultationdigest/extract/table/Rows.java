package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/** What can be said of a row without knowing its columns. */
public final class Rows {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?\\s*(\\d{1,2})\\s*[)\\]]?(?:\\s*=.*)?");
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong(?: cong| so)?|cong|(?:grand |sub ?)?total|totaux|sum|suma)\\b.{0,20}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s%]+");

    /** A total is named in a few words. */
    private static final int LONGEST_TOTAL = 60;

    private static final char NEXT_LINE = 0x85;
    private static final int SIGNS = kinds(
            Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION,
            Character.MATH_SYMBOL,
            Character.CURRENCY_SYMBOL,
            Character.MODIFIER_SYMBOL,
            Character.OTHER_SYMBOL,
            Character.SPACE_SEPARATOR,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR);

    private Rows() {}

    /** Its cells with words. */
    public static List<Grid.Cell> filled(Grid.Row row) {
        List<Grid.Cell> filled = new ArrayList<>(row.cells().size());
        for (Grid.Cell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                filled.add(cell);
            }
        }
        return filled;
    }

    static boolean blank(Grid.Row row) {
        for (Grid.Cell cell : row.cells()) {
            if (!cell.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a text holds more than punctuation, signs and white space. */
    static boolean speaks(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean sign = (SIGNS >> Character.getType(c) & 1) == 1 || Character.isWhitespace(c) || c == NEXT_LINE;
            if (!sign) {
                return true;
            }
            i += Character.charCount(c);
        }
        return false;
    }

    private static int kinds(byte... types) {
        int kinds = 0;
        for (byte type : types) {
            kinds |= 1 << type;
        }
        return kinds;
    }

    /** Whether the cells only number the columns: 1 2 3 4 or (1) (2) (3). */
    static boolean columnNumbers(Grid.Row row) {
        List<Grid.Cell> filled = filled(row);
        int last = 0;
        for (Grid.Cell cell : filled) {
            var number = COLUMN_NUMBER.matcher(cell.text().strip());
            if (!number.matches() || Integer.parseInt(number.group(1)) != last + 1) {
                return false;
            }
            last++;
        }
        return filled.size() >= 3 || (filled.size() == 2 && row.cells().size() == 2);
    }

    /** Whether the row sums up others: a word for total, and nothing but figures. */
    static boolean total(Grid.Row row) {
        for (Grid.Cell cell : row.cells()) {
            if (cell.text().length() > LONGEST_TOTAL) {
                return false;
            }
        }
        boolean named = false;
        boolean figures = false;
        for (Grid.Cell cell : filled(row)) {
            String text = Folding.folded(cell.text());
            boolean number = NUMBER.matcher(text).matches();
            boolean name = TOTAL.matcher(text).matches();
            if (!number && !name) {
                return false;
            }
            named |= name;
            figures |= number || text.chars().anyMatch(Character::isDigit);
        }
        return named && figures;
    }

    /** The words of a row as one text, a tab between cells. */
    public static String text(Grid.Row row) {
        return filled(row).stream().map(cell -> cell.text().strip()).collect(Collectors.joining("\t"));
    }
}
