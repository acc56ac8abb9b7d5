package org.consultationdigest.job;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.FileVerdicts;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.review.ElsewhereCopies;
import org.consultationdigest.review.ReviewMerge;
import org.consultationdigest.review.TakenBack;
import org.consultationdigest.review.VerdictReading;
import org.consultationdigest.store.ConsultationStore;

/**
 * What people typed, as a digest shows it.
 *
 * @param reviews what holds for each row that was ever written in
 * @param elsewhere what holds in the other sheets
 * @param files what they say of received files
 */
record PeoplesWords(Map<GroupId, Review> reviews, List<TypedCell> elsewhere, FileVerdicts files) {
    PeoplesWords {
        reviews = Map.copyOf(reviews);
        elsewhere = List.copyOf(elsewhere);
    }

    /** What was read back last. */
    static PeoplesWords kept(ConsultationStore store) {
        return new PeoplesWords(
                store.reviews().current(),
                store.reviews().elsewhere(),
                store.verdicts().files());
    }

    /** What was read back last, and what stands in the workbooks since; nothing is kept. */
    static PeoplesWords now(ConsultationStore store, TypedWorkbooks typed, ReportOutline outline) {
        Map<GroupId, Review> reviews = new LinkedHashMap<>(store.reviews().current());
        reviews.putAll(ReviewMerge.merge(reviews, typed.copies()).changed());
        List<TypedCell> before = store.reviews().elsewhere();
        List<TypedCell> elsewhere =
                TakenBack.without(ElsewhereCopies.merge(before, typed.copies()).cells());
        Set<DocumentId> files =
                store.receipts().received().stream().map(Document::id).collect(Collectors.toSet());
        return new PeoplesWords(
                reviews, elsewhere, VerdictReading.of(elsewhere, outline, files).files());
    }
}
