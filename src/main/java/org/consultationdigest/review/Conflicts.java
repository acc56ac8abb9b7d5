package org.consultationdigest.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.SheetReading.TypedRow;

/** What is told when something typed cannot be put in its place. */
final class Conflicts {
    private Conflicts() {}

    /** The words typed go into the message, line ends made visible: it is where they are kept. */
    static Problem of(TypedRow row, String why) {
        String words = row.typed().entrySet().stream()
                .map(entry -> entry.getKey().title(DigestLanguage.ENGLISH) + ": “"
                        + String.join("” and “", entry.getValue()) + "”")
                .collect(Collectors.joining("; "));
        String typed = words.isEmpty() ? "Nothing was typed in it." : "Typed: " + words.replaceAll("\\R", " ⏎ ") + ".";
        return Problem.at(
                row.place(),
                ProblemCode.REVIEW_CONFLICT,
                why + " " + typed + " Type it into the right row of the new digest.");
    }

    /** A column that is known by its place is read, and a person told so. */
    static Optional<Problem> renamedColumns(SheetReading sheet) {
        if (sheet.renamed().isEmpty()) {
            return Optional.empty();
        }
        String titles = sheet.renamed().entrySet().stream()
                .map(each -> "“" + each.getKey() + "” as “" + each.getValue().title(DigestLanguage.ENGLISH) + "”")
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.at(
                "sheet " + sheet.name(),
                ProblemCode.REVIEW_CONFLICT,
                "Columns with other titles were read by their place: " + titles
                        + ". The new digest has the usual titles again. If one of them was a column of your own, move its"
                        + " words into a column that you add."));
    }

    /** A review column that a sheet lacks was hidden away or renamed, not emptied. */
    static Optional<Problem> missingColumns(SheetReading sheet) {
        if (sheet.missing().isEmpty()) {
            return Optional.empty();
        }
        String titles = sheet.missing().stream()
                .map(column -> "“" + column.title(DigestLanguage.ENGLISH) + "” (“"
                        + column.title(DigestLanguage.VIETNAMESE) + "”)")
                .collect(Collectors.joining(", "));
        return Optional.of(Problem.at(
                "sheet " + sheet.name(),
                ProblemCode.REVIEW_CONFLICT,
                "Not read, because the sheet has no such column: " + titles
                        + ". What was known of it is kept. Restore the title if the column was renamed."));
    }

    /** A sheet that a person added. */
    static Problem ownSheet(String name) {
        return Problem.at(
                "sheet " + name,
                ProblemCode.REVIEW_CONFLICT,
                "The sheet “" + name
                        + "” was added by a person and is too large to be in the new digest; the workbook that has it is"
                        + " kept in the folder archive. Keep such a sheet in a workbook of its own.");
    }

    /** A sheet that a person added, with more than cells in it. */
    static Problem onlyCells(String name) {
        return Problem.at(
                "sheet " + name,
                ProblemCode.REVIEW_CONFLICT,
                "The sheet “" + name
                        + "” was added by a person. Its values, formulas, colours and notes are in the new digest, but not"
                        + " its charts, pictures and shapes; the workbook that has them is kept in the folder archive.");
    }

    /** What a person put onto a sheet of the program's that is neither a cell nor a note. */
    static Problem notCells(String sheet, List<String> what) {
        return Problem.at(
                "sheet " + sheet,
                ProblemCode.REVIEW_CONFLICT,
                "Of what people put onto this sheet, the new digest does not have " + String.join(", ", what)
                        + "; the workbook that has them is kept in the folder archive.");
    }

    /** Formulas that persons wrote: the program writes none. */
    static Problem formulas(String sheet, List<String> cells) {
        int told = Math.min(cells.size(), CELLS_TOLD);
        return Problem.at(
                "sheet " + sheet,
                ProblemCode.REVIEW_CONFLICT,
                cells.size() + " formulas (" + String.join(", ", cells.subList(0, told))
                        + (cells.size() > told ? ", …" : "")
                        + ") stay as the values they showed; the workbook that has them is kept in the folder archive.");
    }

    private static final int CELLS_TOLD = 10;
}
