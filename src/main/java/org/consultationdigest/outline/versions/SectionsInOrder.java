package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.Section;

/** Pairs the sections of a draft with those of its translation, both in their order, by numbers and depth. */
final class SectionsInOrder {
    private SectionsInOrder() {}

    /** The ids of the draft's sections by those of the translation's. */
    static Map<String, String> paired(List<Section> draft, List<Section> translation) {
        List<SectionTraits> own = SectionTraits.of(draft);
        List<SectionTraits> other = SectionTraits.of(translation);
        int[] pairs = OrderedPairs.best(
                other.size(), own.size(), (i, j) -> other.get(i).likeness(own.get(j)));
        Map<String, String> paired = new HashMap<>();
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] >= 0) {
                paired.put(translation.get(i).id(), draft.get(pairs[i]).id());
            }
        }
        return paired;
    }

    static <T> boolean bothAndEqual(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }
}
