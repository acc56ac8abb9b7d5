package org.consultationdigest.digest;

import java.util.List;
import org.consultationdigest.dedupe.CommentGroup;

/**
 * One row of the digest.
 *
 * @param group what it shows
 * @param contributors everyone who said it, each once, by name in the order of their submissions; a body in the list
 *     that is not known is not listed
 * @param workshops where it was raised, each once, in the order of their dates
 * @param status what became of it since the workbook was last read back
 * @param review what people typed
 * @param changes what has changed, when the status says that something has
 */
public record DigestRow(
        CommentGroup group,
        List<String> contributors,
        List<String> workshops,
        RowStatus status,
        Review review,
        RowChanges changes) {
    public DigestRow {
        contributors = List.copyOf(contributors);
        workshops = List.copyOf(workshops);
    }

    /** A row of which it is not known what has changed. */
    public DigestRow(
            CommentGroup group, List<String> contributors, List<String> workshops, RowStatus status, Review review) {
        this(group, contributors, workshops, status, review, RowChanges.NONE);
    }
}
