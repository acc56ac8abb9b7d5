package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A table with strokes between its cells, as Markdown, wikis, mail programs and databases print it. Where lines are ruled
 * between the rows, a row may have several lines of text; where they are not, a line whose first cell is empty goes on with
 * the row above, if the table has a frame.
 */
final class StrokedTable {
    private static final Pattern STROKE = Pattern.compile("(?<!\\\\)[|│┃║]");
    private static final Pattern RULE = Pattern.compile("[\\s+|:=\\-–—─━═│┃║┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝]++");
    private static final Pattern DASHES = Pattern.compile("[=\\-–—─━═]{2}");
    private static final Pattern FRAME = Pattern.compile("\\s*[+┌├└╔╠╚].*");
    private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");
    /** A frame has a line above and below the titles and one at its end; one with more has lines between its rows. */
    private static final int RULES_OF_A_FRAME = 3;

    private final List<List<String>> rows = new ArrayList<>();
    private final boolean framed;
    private final boolean ruled;
    private boolean ruledSince = true;

    private StrokedTable(List<String> lines) {
        framed = FRAME.matcher(lines.get(0)).matches();
        ruled = framed && (lines.stream().filter(StrokedTable::isRule).count() > RULES_OF_A_FRAME);
    }

    /** Whether a line has a stroke between cells or is ruled. */
    static boolean begins(String line) {
        return (isRule(line) && FRAME.matcher(line).matches())
                || STROKE.matcher(line).find();
    }

    static TypedTable at(List<String> lines, int first) {
        int end = first;
        while (end < lines.size()
                && (isRule(lines.get(end)) || STROKE.matcher(lines.get(end)).find())) {
            end++;
        }
        List<String> own = lines.subList(first, end);
        StrokedTable table = new StrokedTable(own);
        own.forEach(table::take);
        return new TypedTable(own.size(), table.rows);
    }

    private void take(String line) {
        if (isRule(line)) {
            ruledSince = true;
            return;
        }
        List<String> cells = cells(line);
        boolean goesOn = !rows.isEmpty()
                && !ruledSince
                && (ruled || (framed && cells.get(0).isEmpty()));
        if (goesOn) {
            goOn(rows.get(rows.size() - 1), cells);
        } else {
            rows.add(cells);
        }
        ruledSince = false;
    }

    private static void goOn(List<String> row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (i == row.size()) {
                row.add(cells.get(i));
            } else if (!cells.get(i).isEmpty()) {
                row.set(i, (row.get(i) + " " + cells.get(i)).strip());
            }
        }
    }

    private static boolean isRule(String line) {
        return RULE.matcher(line).matches() && DASHES.matcher(line).find();
    }

    private static List<String> cells(String line) {
        String inner = line.strip();
        boolean open = STROKE.matcher(inner).lookingAt();
        List<String> cells = new ArrayList<>();
        for (String cell : STROKE.split(open ? inner.substring(1) : inner, -1)) {
            cells.add(LINE_BREAK.matcher(cell.strip().replace("\\|", "|")).replaceAll("\n"));
        }
        if (open && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
