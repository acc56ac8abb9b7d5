package org.consultationdigest.extract;

import java.util.concurrent.atomic.AtomicReference;
import org.consultationdigest.outline.ReportOutline;
import org.jspecify.annotations.Nullable;

/** The words of the draft that was asked for last: all files of a run are held against the same one. */
public final class LastDraft {
    private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

    /** A draft and its words. */
    private record Known(ReportOutline outline, DraftRuns words) {}

    /** The words of this draft; those of the last one are kept. */
    public DraftRuns of(ReportOutline outline) {
        Known known = last.get();
        if (known == null || !known.outline().equals(outline)) {
            known = new Known(outline, new DraftRuns(outline));
            last.set(known);
        }
        return known.words();
    }
}
