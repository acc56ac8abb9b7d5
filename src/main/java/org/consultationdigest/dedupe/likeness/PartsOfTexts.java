package org.consultationdigest.dedupe.likeness;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.text.Shingles;

/** Whether a text stands inside a longer one, as a passage of whole sentences that nothing around turns against. */
public final class PartsOfTexts {
    private final Comparer comparer;

    /** Comparisons by these rules. */
    public PartsOfTexts(Comparer comparer) {
        this.comparer = comparer;
    }

    /**
     * Compares a part to the passage of the whole that it may stand in.
     *
     * @return the same when one contiguous passage holds it; unlike when none does
     */
    public Comparison compare(ComparedText whole, ComparedText part) {
        if (part.words() < Thresholds.LEAST_WORDS || part.words() >= whole.words()) {
            return Comparison.unlike(0);
        }
        Optional<Passage> found = Passage.of(part.said(), whole.written());
        if (found.isEmpty()) {
            return Comparison.unlike(0);
        }
        Comparison passage = inOnePassage(found.get(), part);
        if (passage.isSame()) {
            return passage;
        }
        double share = part.shingles().containedIn(whole.shingles());
        boolean asked = share >= Thresholds.SCATTERED && comparer.isSaidBy(part, whole);
        if (!asked) {
            return Comparison.unlike(share);
        }
        return passage.isWorthShowing() ? passage : Comparison.of(Comparison.Conclusion.QUESTION, share, List.of());
    }

    private Comparison inOnePassage(Passage passage, ComparedText part) {
        double share = part.shingles().containedIn(Shingles.of(passage.words()));
        if (share < Thresholds.CONTAINED_ASKED || passage.longestRun() < Fingerprints.SHARED_WORDS) {
            return Comparison.unlike(share);
        }
        boolean contained = share >= Thresholds.CONTAINED && Surroundings.leaveTheSense(passage);
        return comparer.guarded(passage, part, share, contained);
    }
}
