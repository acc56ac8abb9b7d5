package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.versions.CarriedParagraph;
import org.consultationdigest.outline.versions.CarriedSection;
import org.consultationdigest.outline.versions.EarlierDraft;

/** Carries places of one earlier draft over to the current one; what is gone is said to be gone. */
final class CarryOver {
    private static final double SUREST = 0.95;
    /** A section that kept its heading is as likely the same as half of its words say. */
    private static final double KEPT_HEADING = 0.5;

    private final EarlierDraft draft;
    private final DraftIndex index;

    CarryOver(EarlierDraft draft, DraftIndex index) {
        this.draft = draft;
        this.index = index;
    }

    /** Places of the earlier draft as places of the current one. */
    Resolution over(Resolution there, String words) {
        Resolution all = Resolution.NOTHING.withRecommendations(there.recommendations());
        for (LinkTarget target : there.targets()) {
            Optional<DraftParagraph> paragraph = target.paragraphs().stream()
                    .flatMap(number -> index.paragraphs().numbered(number, target.section()).stream())
                    .findFirst();
            all = all.and(paragraph.map(known -> over(known, words)).orElseGet(() -> section(target.section(), words)));
        }
        return all;
    }

    /** A paragraph of the earlier draft: where it stands now, or where its section does, or that both are gone. */
    Resolution over(DraftParagraph paragraph, String words) {
        List<CarriedParagraph> now = draft.alignment().paragraph(paragraph.position());
        if (now.isEmpty()) {
            return section(paragraph.section(), words).and(gone(words, "the paragraph"));
        }
        return Resolution.toParagraphs(
                        now.stream().map(CarriedParagraph::paragraph).toList())
                .scored(Math.min(SUREST, now.get(0).likeness()));
    }

    private Resolution section(String id, String words) {
        Optional<CarriedSection> now = draft.alignment().section(id);
        return now.map(carried ->
                        Resolution.toSections(List.of(carried.section())).scored(sureness(carried)))
                .orElseGet(() -> gone(words, "section " + id));
    }

    private static double sureness(CarriedSection carried) {
        double likely = carried.heading() ? KEPT_HEADING + carried.share() / 2 : carried.share();
        return Math.min(SUREST, likely);
    }

    private Resolution gone(String words, String what) {
        return Resolution.unknown(words, what + " of " + draft.name() + " is gone from the current draft");
    }
}
