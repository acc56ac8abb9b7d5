package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table that was pasted as text, with tabs between its cells. A cell of several paragraphs becomes several lines: a row goes
 * on until it has as many cells as the titles, and what follows a whole row belongs to its last cell.
 */
final class TabbedTable {
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\d.*");
    /** No cell of a table that people paste has more lines than this. */
    private static final int LONGEST_CELL = 40;

    private final List<String> lines;
    private final int columns;
    private final List<List<String>> rows = new ArrayList<>();
    private int next;

    private TabbedTable(List<String> lines, int first) {
        this.lines = lines;
        this.columns = cells(lines.get(first)).size();
        this.next = first;
    }

    static TypedTable at(List<String> lines, int first) {
        TabbedTable table = new TabbedTable(lines, first);
        if (table.columns == 1) {
            return new TypedTable(1, List.of());
        }
        while (table.takeRow()) {}
        return new TypedTable(Math.max(1, table.next - first), table.rows);
    }

    private boolean takeRow() {
        int line = next;
        while (line < lines.size() && line - next < LONGEST_CELL && isPlain(lines.get(line))) {
            line++;
        }
        if (line == lines.size()
                || lines.get(line).isBlank()
                || cells(lines.get(line)).size() > columns) {
            return false;
        }
        if (line > next) {
            List<String> above = rows.get(rows.size() - 1);
            int last = above.size() - 1;
            above.set(last, above.get(last) + "\n" + String.join("\n", lines.subList(next, line)));
        }
        List<String> row = new ArrayList<>(cells(lines.get(line)));
        line++;
        while (line < lines.size() && goesOn(row, lines.get(line))) {
            List<String> more = cells(lines.get(line));
            int last = row.size() - 1;
            row.set(last, row.get(last) + "\n" + more.get(0));
            row.addAll(more.subList(1, more.size()));
            line++;
        }
        rows.add(row);
        next = line;
        return true;
    }

    /** A line without tabs, which is no row of its own. */
    private static boolean isPlain(String line) {
        return !line.isBlank() && line.indexOf('\t') < 0;
    }

    /** Whether a row that has fewer cells than the titles goes on with a line that begins no row of its own. */
    private boolean goesOn(List<String> row, String line) {
        return row.size() < columns
                && !line.isBlank()
                && row.size() + cells(line).size() - 1 <= columns
                && !(NUMBERED.matcher(row.get(0)).matches()
                        && NUMBERED.matcher(line).matches());
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(String::strip).toList();
    }
}
