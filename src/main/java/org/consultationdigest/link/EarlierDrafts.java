package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.versions.EarlierDraft;

/** The drafts of earlier rounds: places in them are found there and carried over to the current draft. */
final class EarlierDrafts {
    static final EarlierDrafts NONE = new EarlierDrafts(List.of());

    /** The latest first. */
    private final List<Known> drafts;

    private EarlierDrafts(List<Known> drafts) {
        this.drafts = drafts;
    }

    /** An earlier draft made ready. */
    private record Known(DraftIndex index, PlaceResolver places, CarryOver carried) {}

    static EarlierDrafts of(List<EarlierDraft> earlier, ReferenceParser parser) {
        List<Known> drafts = new ArrayList<>();
        for (EarlierDraft draft : earlier) {
            DraftIndex index = DraftIndex.of(draft.outline(), List.of(), parser);
            drafts.add(new Known(index, new PlaceResolver(index, NONE), new CarryOver(draft, index)));
        }
        Collections.reverse(drafts);
        return new EarlierDrafts(List.copyOf(drafts));
    }

    boolean isEmpty() {
        return drafts.isEmpty();
    }

    /** A place counted as in an earlier draft: in the latest that has it. */
    Resolution resolve(Reference.Place place, String words) {
        for (Known known : drafts) {
            Resolution there = known.places().resolve(place.inCurrentDraft(), words, List.of(), true);
            if (there.found()) {
                return known.carried().over(there, words);
            }
        }
        return Resolution.unknown(words, "no earlier draft has this place");
    }

    /** Where a place that the current draft does not have would stand now, for a person to choose; may be nothing. */
    Resolution suggest(Reference.Place place, String words) {
        Resolution carried = isEmpty() ? Resolution.NOTHING : resolve(place, words);
        return carried.found() || !carried.problems().isEmpty()
                ? carried.withoutTargets()
                        .withCandidates(Resolution.among(carried.sections()).candidates())
                : Resolution.NOTHING;
    }

    /** A paragraph with these very words that only an earlier draft has, carried over. */
    Optional<Resolution> holding(String words) {
        for (Known known : drafts) {
            List<DraftParagraph> same = known.index().texts().same(words);
            if (same.size() == 1) {
                return Optional.of(known.carried().over(same.get(0), PlaceInTheCopy.shown(words)));
            }
        }
        return Optional.empty();
    }
}
