package org.consultationdigest.review;

import java.util.List;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;

/**
 * What a reviewed workbook says.
 *
 * @param rows what was typed, by row id; blank rows included, so that a word taken out is seen
 * @param problems rows that could not be told apart, with what was typed in them
 */
public record ReadBack(List<Row> rows, List<Problem> problems) {
    public ReadBack {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * One row of the workbook.
     *
     * @param id the row of the digest
     * @param review what was typed
     */
    public record Row(GroupId id, Review review) {}
}
