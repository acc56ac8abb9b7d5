package org.consultationdigest.extract.table;

import java.util.List;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.intake.SubmissionId;

/**
 * Where a table stands.
 *
 * @param submission the content it was read from
 * @param ids gives out the ids of the submission's comments
 * @param kind what a row of it is: {@code TABLE_ROW} or {@code SHEET_ROW}
 * @param location the table's own place; the reader adds row and cell
 * @param headings the headings above it in the document, from the highest down
 */
public record TableContext(
        SubmissionId submission, CommentIds ids, CommentKind kind, SourceLocation location, List<String> headings) {
    public TableContext {
        headings = List.copyOf(headings);
    }
}
