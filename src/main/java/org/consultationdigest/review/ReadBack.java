package org.consultationdigest.review;

import java.util.List;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;

/**
 * What a reviewed workbook says.
 *
 * @param rows what was typed, by row id; blank rows included, so that a word taken out is seen
 * @param problems rows that could not be told apart, with what was typed in them
 * @param notRead review columns that the workbook does not have: a row's blank in one of them says nothing
 */
public record ReadBack(List<Row> rows, List<Problem> problems, Set<DigestColumn> notRead) {
    public ReadBack {
        rows = List.copyOf(rows);
        notRead = Set.copyOf(notRead);
        problems = List.copyOf(problems);
    }

    /** A workbook that has all review columns. */
    public ReadBack(List<Row> rows, List<Problem> problems) {
        this(rows, problems, Set.of());
    }

    /**
     * One row of the workbook.
     *
     * @param id the row of the digest
     * @param review what was typed
     */
    public record Row(GroupId id, Review review) {}
}
