package org.consultationdigest.extract;

import java.util.Optional;
import org.consultationdigest.outline.ReportOutline;

/**
 * What an extractor knows of the consultation.
 *
 * @param outline the draft, by which an annotated copy of it is told from a letter; absent when files are only looked at
 */
public record ExtractionContext(Optional<ReportOutline> outline) {

    /** Nothing is known but the file itself. */
    public static ExtractionContext unknown() {
        return new ExtractionContext(Optional.empty());
    }
}
