package org.consultationdigest.dedupe;

import java.util.List;
import org.consultationdigest.dedupe.guard.GuardFinding;
import org.consultationdigest.dedupe.likeness.Comparison;

/**
 * What two groups in the making may be to each other, seen from one of them.
 *
 * @param kind what
 * @param evidence what speaks for it
 * @param likeness how alike the words are, 0 to 1; 0 when that was not measured
 */
record Suspicion(Doubt.Kind kind, List<Doubt.Evidence> evidence, double likeness) {
    /** More differing words than that say no more than these. */
    private static final int MOST = 4;

    Suspicion {
        evidence = List.copyOf(evidence);
    }

    /** Nothing but that both say the same words at different places. */
    static final Suspicion SAME_WORDS = new Suspicion(Doubt.Kind.ALIKE, List.of(), 1);

    /** What a comparison found, seen from the text that would stand for both. */
    static Suspicion of(Doubt.Kind kind, Comparison comparison) {
        return new Suspicion(
                kind,
                comparison.findings().stream()
                        .limit(MOST)
                        .map(Suspicion::evidence)
                        .toList(),
                comparison.score());
    }

    /** What two of a family are to each other: they differ in what is filled in. */
    static Suspicion ofFamily(Doubt.Kind kind, String here, String there) {
        return new Suspicion(kind, List.of(new Doubt.Evidence("filled in", here, there)), 1);
    }

    private static Doubt.Evidence evidence(GuardFinding finding) {
        return new Doubt.Evidence(finding.rule(), String.join(" ", finding.left()), String.join(" ", finding.right()));
    }

    /** The same seen from the other side. */
    Suspicion turned() {
        return new Suspicion(kind, evidence.stream().map(Doubt.Evidence::turned).toList(), likeness);
    }

    /** This or the other, whichever weighs more. */
    Suspicion orWeightier(Suspicion other) {
        return other.kind.compareTo(kind) < 0 ? other : this;
    }

    /** The doubt about a group. */
    Doubt about(GroupId group) {
        return new Doubt(group, kind, evidence);
    }
}
