package org.consultationdigest.dedupe.likeness;

import java.util.List;
import org.consultationdigest.dedupe.guard.Differences;
import org.consultationdigest.dedupe.guard.GuardFinding;
import org.consultationdigest.dedupe.guard.Guards;
import org.consultationdigest.dedupe.guard.Severity;

/** Compares two texts: exact likeness first, then what the guards object to. */
public final class Comparer {
    private final Guards guards;

    /** A comparer that asks these guards. */
    public Comparer(Guards guards) {
        this.guards = guards;
    }

    /**
     * Compares a copy to the text that would stand for it.
     *
     * @return the same when nearly all words are and no guard objects
     */
    public Comparison compare(ComparedText representative, ComparedText copy) {
        int fewer = Math.min(representative.words(), copy.words());
        double asked = Thresholds.asked(fewer);
        if (asked > 1 || sizes(representative, copy) < asked) {
            return Comparison.unlike(0);
        }
        double jaccard = representative.shingles().jaccard(copy.shingles());
        if (jaccard < asked) {
            return Comparison.unlike(jaccard);
        }
        if (jaccard < Thresholds.CONFLICT) {
            return Comparison.of(Comparison.Conclusion.QUESTION, jaccard);
        }
        boolean near = jaccard >= Thresholds.NEAR && fewer >= Thresholds.LEAST_WORDS;
        return guarded(representative.written(), copy.written(), jaccard, near);
    }

    /** How alike two texts are and where they differ, whatever the guards say: for what a person has put together. */
    public Comparison measured(ComparedText representative, ComparedText copy) {
        double jaccard = representative.shingles().jaccard(copy.shingles());
        return guarded(representative.written(), copy.written(), jaccard, true);
    }

    /**
     * What the guards say of a pair that is alike enough.
     *
     * @param near whether it may be merged when they say nothing
     */
    Comparison guarded(String representative, String copy, double score, boolean near) {
        List<GuardFinding> findings = guards.between(representative, copy);
        Differences differences = Differences.between(representative, copy);
        return new Comparison(
                conclusion(findings, near),
                score,
                differences.shown(),
                differences.onlyRight(),
                findings.stream().map(GuardFinding::shown).toList());
    }

    private static Comparison.Conclusion conclusion(List<GuardFinding> findings, boolean near) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.CONFLICT)) {
            return Comparison.Conclusion.CONFLICT;
        }
        return findings.isEmpty() && near ? Comparison.Conclusion.SAME : Comparison.Conclusion.QUESTION;
    }

    /** The highest Jaccard that texts of these lengths can have, generously: folding shortens them differently. */
    private static double sizes(ComparedText one, ComparedText other) {
        double shorter = Math.min(one.words(), other.words());
        double longer = Math.max(one.words(), other.words());
        return longer == 0 ? 1 : Math.min(1, 1.5 * shorter / longer);
    }
}
