package org.consultationdigest.dedupe.likeness;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.consultationdigest.dedupe.guard.ContentWords;
import org.consultationdigest.dedupe.guard.Differences;
import org.consultationdigest.dedupe.guard.GuardFinding;
import org.consultationdigest.dedupe.guard.Guards;
import org.consultationdigest.dedupe.guard.Severity;
import org.consultationdigest.dedupe.guard.TokenAlignment;

/** Compares two texts: exact likeness first, then what the guards object to. */
public final class Comparer {
    private final Guards guards;
    private final Predicate<String> signed;
    private final ContentWords words = new ContentWords();

    /**
     * A comparer.
     *
     * @param guards whom it asks
     * @param signed whether letters are signed below these words ({@link ComparedText#lead()})
     */
    public Comparer(Guards guards, Predicate<String> signed) {
        this.guards = guards;
        this.signed = signed;
    }

    /** How alike two texts are, 0 to 1; 0 when their lengths already say that nobody would be asked about them. */
    public double likeness(ComparedText representative, ComparedText copy) {
        double asked = Thresholds.asked(Math.min(representative.words(), copy.words()));
        if (asked > 1 || sizes(representative, copy) < asked) {
            return 0;
        }
        double jaccard = representative.shingles().jaccard(copy.shingles());
        return jaccard < asked ? 0 : jaccard;
    }

    /**
     * Compares a copy to the text that would stand for it.
     *
     * @return the same when nearly all words are and no guard objects
     */
    public Comparison compare(ComparedText representative, ComparedText copy) {
        int fewer = Math.min(representative.words(), copy.words());
        double jaccard = likeness(representative, copy);
        if (jaccard == 0) {
            return Comparison.unlike(0);
        }
        boolean near = jaccard >= Thresholds.NEAR
                && (fewer >= Thresholds.LEAST_WORDS || haveTheSameWords(representative, copy));
        Comparison found = jaccard < Thresholds.CONFLICT
                ? Comparison.of(Comparison.Conclusion.QUESTION, jaccard, List.of())
                : guarded(representative, copy, jaccard, near);
        return found.isSame() || Coverage.isMutual(representative, copy, words) ? found : Comparison.unlike(jaccard);
    }

    /** How alike two texts are and where they differ, whatever the guards say: for what a person has put together. */
    public Comparison measured(ComparedText representative, ComparedText copy) {
        return told(
                representative.written(),
                copy.written(),
                representative.shingles().jaccard(copy.shingles()));
    }

    private Comparison guarded(ComparedText representative, ComparedText copy, double jaccard, boolean near) {
        List<GuardFinding> findings = new ArrayList<>(guards.between(judged(representative), judged(copy)));
        findings.addAll(guards.betweenSignatures(signature(representative), signature(copy)));
        Comparison.Conclusion conclusion = conclusion(findings, near);
        return conclusion == Comparison.Conclusion.SAME
                ? told(representative.written(), copy.written(), jaccard)
                : Comparison.of(conclusion, jaccard, findings);
    }

    /**
     * What the guards say of a passage and a part that is alike enough.
     *
     * @param near whether it may be merged when they say nothing
     */
    Comparison guarded(Passage passage, ComparedText part, double score, boolean near) {
        List<GuardFinding> findings = guards.between(passage.words(), judged(part));
        Comparison.Conclusion conclusion = conclusion(findings, near);
        return conclusion == Comparison.Conclusion.SAME
                ? told(passage.words(), part.written(), score)
                : Comparison.of(conclusion, score, findings);
    }

    /** Whether two short texts differ in nothing but slips inside long words, and their furniture. */
    private boolean haveTheSameWords(ComparedText representative, ComparedText copy) {
        return TokenAlignment.of(judged(representative), judged(copy)).hasTheSameWords();
    }

    /** What a text says, with the lines below it unless they are known for a signature. */
    private String judged(ComparedText text) {
        return text.below().isEmpty() || signed.test(text.lead()) ? text.said() : text.said() + "\n\n" + text.below();
    }

    private String signature(ComparedText text) {
        return text.lead().isEmpty() || !signed.test(text.lead())
                ? text.furniture().signature()
                : text.below();
    }

    private static Comparison told(String representative, String copy, double score) {
        Differences differences = Differences.between(representative, copy);
        return new Comparison(
                Comparison.Conclusion.SAME, score, differences.shown(), differences.onlyRight(), List.of());
    }

    private static Comparison.Conclusion conclusion(List<GuardFinding> findings, boolean near) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.CONFLICT)) {
            return Comparison.Conclusion.CONFLICT;
        }
        return findings.isEmpty() && near ? Comparison.Conclusion.SAME : Comparison.Conclusion.QUESTION;
    }

    /** Whether a text says nothing that the other does not say too. */
    boolean isSaidBy(ComparedText text, ComparedText other) {
        return Coverage.isSaidBy(text, other, words);
    }

    /** The highest Jaccard that texts of these lengths can have, generously: folding shortens them differently. */
    private static double sizes(ComparedText one, ComparedText other) {
        double shorter = Math.min(one.words(), other.words());
        double longer = Math.max(one.words(), other.words());
        return longer == 0 ? 1 : Math.min(1, 1.5 * shorter / longer);
    }
}
