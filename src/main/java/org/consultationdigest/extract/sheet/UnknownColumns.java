package org.consultationdigest.extract.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Says of a spreadsheet without a comment column what was seen instead. */
final class UnknownColumns {
    private static final int TITLES = 12;
    private static final int LONGEST = 40;

    private UnknownColumns() {}

    static Problem problem(SheetContent sheet) {
        String seen = sheet.rows().stream()
                .map(UnknownColumns::titles)
                .filter(titles -> titles.size() > 1)
                .findFirst()
                .or(() -> sheet.rows().stream().map(UnknownColumns::titles).findFirst())
                .orElse(List.of())
                .stream()
                .limit(TITLES)
                .map(title -> "\"" + title + "\"")
                .collect(Collectors.joining(", "));
        return Problem.at(
                sheet.name().isEmpty() ? "first row" : sheet.name(),
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
