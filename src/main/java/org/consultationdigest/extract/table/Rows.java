package org.consultationdigest.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/** What can be said of a row without knowing its columns. */
final class Rows {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("[(\\[]?\\s*(\\d{1,2})\\s*[)\\]]?(?:\\s*=.*)?");
    private static final Pattern TOTAL =
            Pattern.compile("(?:tong(?: cong| so)?|cong|(?:grand |sub ?)?total|totaux|sum|suma)\\b.{0,20}");
    private static final Pattern NUMBER = Pattern.compile("[\\d.,\\s%]+");

    private Rows() {}

    static List<Grid.Cell> filled(Grid.Row row) {
        return row.cells().stream().filter(cell -> !cell.text().isBlank()).toList();
    }

    static boolean blank(Grid.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank());
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
        List<Grid.Cell> filled = filled(row);
        boolean named = false;
        boolean figures = false;
        for (Grid.Cell cell : filled) {
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
    static String text(Grid.Row row) {
        return filled(row).stream().map(cell -> cell.text().strip()).collect(Collectors.joining("\t"));
    }

    /** Whether two rows say the same, white space and case aside. */
    static boolean sameWords(Grid.Row left, Grid.Row right) {
        return Folding.lowered(text(left)).equals(Folding.lowered(text(right)));
    }
}
