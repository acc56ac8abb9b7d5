package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.consultationdigest.dedupe.likeness.ComparedText;
import org.consultationdigest.dedupe.likeness.Comparer;
import org.consultationdigest.dedupe.likeness.Comparison;

/** Puts the most complete wording of a star into its middle, when every other wording can be verified against it. */
final class Turning {
    /** Of larger stars the wording that was handed round stays in the middle. */
    private static final int MOST_RAYS = 50;

    private final Comparer comparer;

    Turning(Comparer comparer) {
        this.comparer = comparer;
    }

    void turn(Star star) {
        if (star.rays().isEmpty() || star.rays().size() > MOST_RAYS) {
            return;
        }
        SameWords fullest = star.rays().stream()
                .map(Star.Ray::words)
                .min(Comparator.comparing(SameWords::first, Candidate.MOST_COMPLETE))
                .orElseThrow();
        if (Candidate.MOST_COMPLETE.compare(fullest.first(), star.middle().first()) >= 0) {
            return;
        }
        List<Star.Ray> rays = new ArrayList<>();
        for (SameWords other : others(star, fullest)) {
            Comparison comparison = comparer.compare(text(fullest), text(other));
            if (!comparison.isSame()) {
                return;
            }
            rays.add(new Star.Ray(other, Relation.NEAR, comparison));
        }
        star.turnTo(fullest, rays);
    }

    private static List<SameWords> others(Star star, SameWords fullest) {
        List<SameWords> others = new ArrayList<>(List.of(star.middle()));
        star.rays().stream()
                .map(Star.Ray::words)
                .filter(words -> !words.equals(fullest))
                .forEach(others::add);
        return others;
    }

    static ComparedText text(SameWords words) {
        Candidate first = words.first();
        return new ComparedText(first.extracted().wording().said(), first.key().words());
    }
}
