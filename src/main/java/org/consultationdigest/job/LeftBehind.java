package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What people put into a further copy besides words in the program's own columns: only that of the workbook is kept. */
final class LeftBehind {
    private LeftBehind() {}

    /** A problem that counts what a copy has and the workbook lacks; empty when that is nothing. */
    static Optional<Problem> of(String name, Belongings copy, Belongings workbook) {
        int columns = 0;
        int rows = 0;
        int notes = 0;
        for (var sheet : copy.sheets().entrySet()) {
            SheetBelongings mine = workbook.in(sheet.getKey());
            columns += missing(sheet.getValue().columns(), mine.columns());
            rows += missing(sheet.getValue().rows(), mine.rows());
            notes += missing(sheet.getValue().notes(), mine.notes());
        }
        List<String> what = new ArrayList<>();
        copy.ownSheets().stream()
                .filter(sheet -> !workbook.ownSheets().contains(sheet))
                .forEach(sheet -> what.add("the sheet “" + sheet.name() + "”"));
        if (columns > 0) {
            what.add(columns + " columns");
        }
        if (rows > 0) {
            what.add(rows + " rows");
        }
        if (notes > 0) {
            what.add(notes + " notes");
        }
        return what.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        name,
                        ProblemCode.REVIEW_CONFLICT,
                        "Of this copy the words in the program's columns were taken over, but not what its reviewer added: "
                                + String.join(", ", what)
                                + ". Copy them into digest.xlsx by hand; they are kept there."));
    }

    private static <T> int missing(List<T> theirs, List<T> mine) {
        return (int) theirs.stream().filter(each -> !mine.contains(each)).count();
    }
}
