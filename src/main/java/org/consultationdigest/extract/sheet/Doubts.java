package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Cells that a spreadsheet program may have changed while they were typed. */
final class Doubts {
    private static final int NAMED = 20;

    private Doubts() {}

    /** Why a place written in this cell is in doubt; only asked for columns that name places. */
    static Optional<String> of(SheetCell cell) {
        return switch (cell.kind()) {
            case DATE ->
                Optional.of("The sheet holds a day where a place is meant; 2-3 turns into one when it is typed."
                        + " Compare with the sender's own words, and correct the section if need be.");
            case ROUNDED ->
                Optional.of("The sheet holds a number where a place is meant; 38.10 turns into 38.1 when it"
                        + " is typed. Compare with the sender's own words, and correct the section if need be.");
            case ERROR -> Optional.of("The sheet holds an error where a place is meant: ask the sender for the place.");
            default -> Optional.empty();
        };
    }

    /** The same doubt about several cells as one problem that names them. */
    static List<Problem> gathered(List<Problem> problems, String sheet) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (Problem problem : problems) {
            cells.computeIfAbsent(problem.message(), key -> new ArrayList<>())
                    .add(problem.part().orElse(""));
        }
        List<Problem> gathered = new ArrayList<>();
        cells.forEach(
                (message, parts) -> gathered.add(Problem.at(place(sheet, parts), ProblemCode.DOUBTFUL_VALUE, message)));
        return gathered;
    }

    private static String place(String sheet, List<String> parts) {
        String named = String.join(", ", parts.subList(0, Math.min(NAMED, parts.size())));
        String more = parts.size() > NAMED ? " and " + (parts.size() - NAMED) + " more" : "";
        return (sheet.isEmpty() ? "" : sheet + "!") + named + more;
    }
}
