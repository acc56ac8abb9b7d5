package org.consultationdigest.digest;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** The sheet <em>Problems</em>: what could not be done, and what to do about it. */
final class ProblemTable {
    private ProblemTable() {}

    static SheetTable of(Shown shown) {
        return new SheetTable(
                DigestSheet.PROBLEMS,
                Arrays.asList(ProblemColumn.values()),
                Map.of(),
                () -> LocatedProblem.of(shown.digest()).stream().map(each -> row(shown, each)),
                OptionalInt.empty());
    }

    private static SheetTable.Row row(Shown shown, LocatedProblem located) {
        Optional<SheetCell> file = located.document().map(shown::document);
        Optional<SheetCell> path =
                located.document().flatMap(id -> located.path().map(each -> shown.file(id, each)));
        return SheetTable.Row.of(List.of(
                file.orElse(SheetCell.BLANK),
                path.orElse(SheetCell.BLANK),
                SheetCell.text(located.problem().part()),
                SheetCell.text(shown.words(located.problem().code())),
                SheetCell.text(located.problem().message())));
    }
}
