package org.consultationdigest.extract.pdf;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.consultationdigest.outline.ReportOutline;

/** The words of the draft that was asked for last: all files of a run are held against the same one. */
final class LastDraft {
    private final AtomicReference<Optional<Known>> last = new AtomicReference<>(Optional.empty());

    /** A draft and its words. */
    private record Known(ReportOutline outline, DraftWords words) {}

    DraftWords of(ReportOutline outline) {
        Optional<Known> known = last.get().filter(draft -> draft.outline().equals(outline));
        if (known.isEmpty()) {
            known = Optional.of(new Known(outline, new DraftWords(outline)));
            last.set(known);
        }
        return known.get().words();
    }
}
