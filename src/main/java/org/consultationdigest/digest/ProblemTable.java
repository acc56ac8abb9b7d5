package org.consultationdigest.digest;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.text.Sha256;

/** The sheet <em>Problems</em>: what could not be done, and what to do about it. */
final class ProblemTable {
    private ProblemTable() {}

    static SheetTable of(Shown shown) {
        return new SheetTable(
                DigestSheet.PROBLEMS,
                SheetColumns.of(DigestSheet.PROBLEMS),
                Map.of(),
                () -> LocatedProblem.of(shown.digest()).stream().map(each -> row(shown, each)),
                OptionalInt.empty());
    }

    private static SheetTable.Row row(Shown shown, LocatedProblem located) {
        Problem problem = located.problem();
        Map<ProblemColumn, SheetCell> cells = new EnumMap<>(ProblemColumn.class);
        located.document().ifPresent(id -> {
            cells.put(ProblemColumn.FILE, shown.document(id));
            located.path().ifPresent(path -> cells.put(ProblemColumn.PATH, shown.file(id, path)));
        });
        cells.put(ProblemColumn.PART, SheetCell.text(problem.part().map(shown::told)));
        cells.put(ProblemColumn.CODE, SheetCell.text(shown.words(problem.code())));
        cells.put(ProblemColumn.MESSAGE, SheetCell.text(shown.told(problem.message())));
        return shown.row(DigestSheet.PROBLEMS, key(located), cells);
    }

    /** Nothing but its words tells a problem from another of the same file, so what people put beside it hangs on them. */
    private static String key(LocatedProblem located) {
        Problem problem = located.problem();
        String file = located.document().map(id -> id.value() + " ").orElse("");
        String words = problem.part().orElse("") + "\n" + problem.message();
        return problem.code().name() + " " + file + Sha256.hex(words).substring(0, 8);
    }
}
