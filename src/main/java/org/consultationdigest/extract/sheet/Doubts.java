package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Cells that a spreadsheet program may have changed while they were typed; the same doubt is told once for a sheet. */
final class Doubts {
    private static final int NAMED = 20;
    private static final String NO_RESULT =
            "The sheet holds a formula whose result was never stored, and the formula is shown instead: open the file in a"
                    + " spreadsheet program, save it, and send that.";

    private final Map<String, Cells> byMessage = new LinkedHashMap<>();

    /** The cells of one doubt. */
    private static final class Cells {
        private final List<String> named = new ArrayList<>();
        private int more;
    }

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

    /** A cell in doubt. */
    void add(Problem problem) {
        add(problem.message(), problem.part().orElse(""));
    }

    /** A formula that is shown for want of its result. */
    void addFormula(SheetCell cell) {
        add(NO_RESULT, cell.address());
    }

    private void add(String message, String cell) {
        Cells cells = byMessage.computeIfAbsent(message, key -> new Cells());
        if (cells.named.size() < NAMED) {
            cells.named.add(cell);
        } else {
            cells.more++;
        }
    }

    /** One problem a doubt, which names its cells. */
    List<Problem> told(String sheet) {
        List<Problem> told = new ArrayList<>();
        byMessage.forEach((message, cells) -> {
            String more = cells.more > 0 ? " and " + cells.more + " more" : "";
            String place = (sheet.isEmpty() ? "" : sheet + "!") + String.join(", ", cells.named) + more;
            told.add(Problem.at(place, ProblemCode.DOUBTFUL_VALUE, message));
        });
        return told;
    }
}
