package org.consultationdigest.dedupe.likeness;

import java.util.List;
import org.consultationdigest.dedupe.guard.GuardFinding;

/**
 * What a machine may conclude of two texts.
 *
 * @param conclusion what it may do
 * @param score Jaccard over character runs; of a contained text the share of its runs that the whole holds, 0 to 1
 * @param differences the words that differ, a line each; told of what may be merged only
 * @param onlyHere runs of words that only the copy has; told of what may be merged only
 * @param findings what guards object to
 */
public record Comparison(
        Conclusion conclusion,
        double score,
        List<String> differences,
        List<String> onlyHere,
        List<GuardFinding> findings) {

    public Comparison {
        differences = List.copyOf(differences);
        onlyHere = List.copyOf(onlyHere);
        findings = List.copyOf(findings);
    }

    /** What may be done with a pair. */
    public enum Conclusion {
        /** One may stand for the other. */
        SAME,
        /** Nearly the same words that say something else: both stay, side by side. */
        CONFLICT,
        /** A person decides. */
        QUESTION,
        /** Nothing to do with each other. */
        UNLIKE
    }

    static Comparison unlike(double score) {
        return of(Conclusion.UNLIKE, score, List.of());
    }

    static Comparison of(Conclusion conclusion, double score, List<GuardFinding> findings) {
        return new Comparison(conclusion, score, List.of(), List.of(), findings);
    }

    /** Whether a machine may merge the pair. */
    public boolean isSame() {
        return conclusion == Conclusion.SAME;
    }

    /** Whether anybody needs to see the pair. */
    public boolean isWorthShowing() {
        return conclusion != Conclusion.UNLIKE;
    }
}
