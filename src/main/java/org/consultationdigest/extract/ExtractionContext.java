package org.consultationdigest.extract;

import java.util.Optional;
import org.consultationdigest.outline.ReportOutline;

/**
 * What an extractor knows of the consultation.
 *
 * @param outline the draft, by which an annotated copy of it is told from a letter; absent when files are only looked at
 * @param columns what the job says of the columns of tables
 */
public record ExtractionContext(Optional<ReportOutline> outline, ColumnMappings columns) {

    /** The draft is known, and the job says nothing of columns. */
    public ExtractionContext(Optional<ReportOutline> outline) {
        this(outline, ColumnMappings.none());
    }

    /** Nothing is known but the file itself. */
    public static ExtractionContext unknown() {
        return new ExtractionContext(Optional.empty());
    }
}
