package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.format.sheet.SheetText;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What a sheet hides and what of it was read: the sender may not know of it, and the reader should. */
final class HiddenParts {
    private static final String EXTRA = "hidden";
    private static final int NAMED = 20;

    private final SheetInfo sheet;
    private final BitSet rows = new BitSet();
    private final BitSet columns = new BitSet();

    HiddenParts(SheetInfo sheet) {
        this.sheet = sheet;
    }

    void row(SheetRow row) {
        if (row.hidden()) {
            rows.set(row.number());
        }
        if (!sheet.hiddenColumns().isEmpty()) {
            for (SheetCell cell : row.cells()) {
                columns.set(
                        cell.column(),
                        columns.get(cell.column()) || sheet.hiddenColumns().contains(cell.column()));
            }
        }
    }

    /** The comment, with a word that its row or sheet is hidden. */
    ExtractedComment flagged(ExtractedComment comment) {
        boolean row = comment.location().row().isPresent()
                && rows.get(comment.location().row().getAsInt());
        if (!row && !sheet.hidden()) {
            return comment;
        }
        return comment.withExtra(EXTRA, !row ? "sheet" : sheet.hidden() ? "sheet and row" : "row");
    }

    /** One problem for the sheet; empty when it hides nothing that has words. */
    Optional<Problem> told() {
        List<String> parts = new ArrayList<>();
        if (sheet.hidden()) {
            parts.add("the whole sheet");
        }
        if (!rows.isEmpty()) {
            parts.add("row " + runs(rows, false));
        }
        if (!columns.isEmpty()) {
            parts.add("column " + runs(columns, true));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.at(
                        sheet.name().isEmpty() ? "the sheet" : sheet.name(),
                        ProblemCode.HIDDEN_CONTENT,
                        "The file hides " + String.join(", ", parts)
                                + ": read like the rest. Ask the sender if it was meant to be sent, and mark in Files or"
                                + " Comments what was not."));
    }

    private static String runs(BitSet set, boolean letters) {
        List<String> runs = new ArrayList<>();
        for (int from = set.nextSetBit(0); from >= 0; ) {
            int to = set.nextClearBit(from) - 1;
            String first = letters ? SheetText.letters(from) : Integer.toString(from);
            String last = letters ? SheetText.letters(to) : Integer.toString(to);
            runs.add(from == to ? first : first + "-" + last);
            from = set.nextSetBit(to + 1);
        }
        String more = runs.size() > NAMED ? " and more" : "";
        return String.join(", ", runs.subList(0, Math.min(NAMED, runs.size()))) + more;
    }
}
