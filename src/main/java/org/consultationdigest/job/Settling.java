package org.consultationdigest.job;

import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.store.ConsultationStore;

/** Notes on the receipts what became of contents that were read before. */
final class Settling {
    private final ConsultationStore store;

    Settling(ConsultationStore store) {
        this.store = store;
    }

    /** Every content that a receipt brings. */
    void all() {
        store.receipts().bringing().forEach(this::settle);
    }

    private void settle(Document document) {
        SubmissionId content = new SubmissionId(document.sha256().orElseThrow());
        store.extractions().outcomeOf(content).ifPresent(read -> {
            Outcome outcome = Outcome.of(
                    document.mediaType().orElse(""),
                    read.facts().isPresent(),
                    store.comments().countOf(content),
                    read.problems());
            store.receipts().settle(content, outcome.status(), outcome.reason());
        });
    }
}
