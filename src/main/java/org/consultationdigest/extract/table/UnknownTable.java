package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        HeaderFinder headers = new HeaderFinder(new HeaderScores(HeaderWords.standard()));
        for (int i = 0; i < rows.size(); i++) {
            Optional<Columns> columns = headers.titles(rows, i);
            if (columns.isPresent()) {
                return !new Beneath(rows.subList(i + 1, rows.size()))
                        .unknownProse(columns.get())
                        .isEmpty();
            }
        }
        return false;
    }

    /**
     * The problem of a table in which proposals were found, and sentences beneath several titles that say nothing.
     *
     * @param part where the table stands in its file
     * @param columns its columns
     * @param unknown those with sentences
     */
    static Problem problem(String part, Columns columns, List<HeaderColumn> unknown) {
        String seen = unknown.stream()
                .limit(TITLES)
                .map(column -> column.name() + " \"" + cut(column.title()) + "\"")
                .collect(Collectors.joining(", "));
        return Problem.at(
                part,
                ProblemCode.COLUMNS_NOT_FOUND,
                "Proposed changes were read (" + columns.mapping() + "), but it is not known which of the columns "
                        + seen + " holds the comments: say in the job file (columns:) which column is which.");
    }

    /**
     * The problem for the person.
     *
     * @param part where the table stands in its file
     * @param rows its rows
     */
    public static Problem problem(String part, List<Grid.Row> rows) {
        Optional<Grid.Row> header = rows.stream()
                .filter(row -> titles(row).size() > 1)
                .findFirst()
                .or(() -> rows.stream().filter(row -> !Rows.blank(row)).findFirst());
        List<String> titles = header.map(UnknownTable::titles).orElse(List.of());
        String row = header.map(found -> "row " + found.number()).orElse("");
        String place = Stream.of(part, row).filter(name -> !name.isEmpty()).collect(Collectors.joining(", "));
        String seen =
                titles.stream().limit(TITLES).map(title -> "\"" + title + "\"").collect(Collectors.joining(", "));
        return Problem.at(
                place,
                ProblemCode.COLUMNS_NOT_FOUND,
                "No column of comments was found; the titles seen are " + seen
                        + ". Name the columns as in the comment form (Section, Comment, Proposed change),"
                        + " or say in the job file (columns:) which column is which.");
    }

    private static List<String> titles(Grid.Row row) {
        return row.cells().stream()
                .map(cell -> cell.text().replaceAll("\\s+", " ").strip())
                .filter(text -> !text.isEmpty())
                .map(UnknownTable::cut)
                .toList();
    }

    private static String cut(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
