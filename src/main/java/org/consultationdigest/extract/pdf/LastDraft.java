package org.consultationdigest.extract.pdf;

import java.util.concurrent.atomic.AtomicReference;
import org.consultationdigest.outline.ReportOutline;
import org.jspecify.annotations.Nullable;

/** The words of the draft that was asked for last: all files of a run are held against the same one. */
final class LastDraft {
    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    /** A draft and its words. */
    private record Known(ReportOutline outline, DraftWords words) {}

    DraftWords of(ReportOutline outline) {
        Known known = last.get();
        if (known == null || !known.outline().equals(outline)) {
            known = new Known(outline, new DraftWords(outline));
            last.set(known);
        }
        return known.words();
    }
}
