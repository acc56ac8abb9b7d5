package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Says of a table without a comment column what was seen instead. */
public final class UnknownTable {
    private static final int TITLES = 12;
    private static final int LONGEST = 40;
    private static final int LEAST_COLUMNS = 3;
    private static final int LEAST_ROWS = 3;

    private UnknownTable() {}

    /** Whether a table is large enough to have been meant for comments: three columns and three rows with words. */
    public static boolean isLarge(Grid grid) {
        long rows =
                grid.rows().stream().filter(row -> Rows.filled(row).size() >= 2).count();
        boolean columns = grid.rows().stream().anyMatch(row -> row.cells().size() >= LEAST_COLUMNS);
        return rows >= LEAST_ROWS && columns;
    }

    /** Whether rows below a row of titles hold running text, so that people may have meant it to be read. */
    public static boolean looksFilledIn(List<Grid.Row> rows) {
        return false;
    }

    /**
     * The problem for the person.
     *
     * @param part where the table stands in its file
     * @param rows its rows
     */
    public static Problem problem(String part, List<Grid.Row> rows) {
        Optional<List<String>> header = rows.stream()
                .map(UnknownTable::titles)
                .filter(titles -> titles.size() > 1)
                .findFirst();
        List<String> titles = header.or(
                        () -> rows.stream().map(UnknownTable::titles).findFirst())
                .orElse(List.of());
        String seen =
                titles.stream().limit(TITLES).map(title -> "\"" + title + "\"").collect(Collectors.joining(", "));
        return Problem.at(
                part,
                ProblemCode.COLUMNS_NOT_FOUND,
                "No column of comments was found; the titles seen are " + seen
                        + ". Name the columns as in the comment form (Section, Comment, Proposed change),"
                        + " or say in the job file which column is which.");
    }

    private static List<String> titles(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…")
                .toList();
    }
}
