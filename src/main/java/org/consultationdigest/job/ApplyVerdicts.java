package org.consultationdigest.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ReadingVerdicts;
import org.consultationdigest.extract.RestoredComment;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.store.ConsultationStore;

/** Lets hold what people say of texts that were read: which comments are none, and which texts are comments. */
final class ApplyVerdicts {
    private final ConsultationStore store;

    ApplyVerdicts(ConsultationStore store) {
        this.store = store;
    }

    void run() {
        ReadingVerdicts said = store.verdicts().readings();
        store.comments().restore(said.comments().isEmpty() ? List.of() : restored(said.comments()));
        store.comments().dismiss(said.notComments());
        new Settling(store).all();
    }

    private List<ExtractedComment> restored(Set<String> ids) {
        List<ExtractedComment> comments = new ArrayList<>();
        store.receipts().bringing().stream()
                .map(Document::sha256)
                .flatMap(java.util.Optional::stream)
                .distinct()
                .map(SubmissionId::new)
                .forEach(content -> store.extractions().setAsideOf(content).forEach((id, text) -> {
                    if (ids.contains(id)) {
                        comments.add(RestoredComment.of(content, id, text));
                    }
                }));
        return comments;
    }
}
