package org.consultationdigest.link.reference;

import java.util.List;

/**
 * One step of a path: paragraphs 45, 47 and 52 to 55.
 *
 * @param unit what is counted
 * @param extents which ones, in the order written; empty only for {@link Unit#PREVIOUS}, and for the annex of a draft
 *     that has one
 */
public record Step(Unit unit, List<Extent> extents) {
    public Step {
        extents = List.copyOf(extents);
    }

    static Step of(Unit unit, String label) {
        return new Step(unit, List.of(Extent.of(Label.of(label))));
    }

    Step as(Unit other) {
        return new Step(other, extents);
    }

    /** Whether it names exactly one. */
    boolean isSingle() {
        return extents.size() == 1 && extents.get(0).isSingle();
    }
}
