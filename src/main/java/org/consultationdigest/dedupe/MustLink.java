package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.dedupe.likeness.ComparedText;
import org.consultationdigest.dedupe.likeness.Comparer;
import org.consultationdigest.extract.CommentId;

/**
 * Joins what a person has said to be the same, whatever the machine thinks of it; a verdict that parts these
 * very rows is stronger, one about their family is not.
 */
final class MustLink {
    private final Constraints constraints;
    private final Comparer comparer;
    private final Map<CommentId, Star> starOf = new HashMap<>();

    MustLink(Constraints constraints, Comparer comparer) {
        this.constraints = constraints;
        this.comparer = comparer;
    }

    void join(List<Star> stars) {
        if (constraints.same().isEmpty()) {
            return;
        }
        stars.forEach(star -> star.comments().forEach(id -> starOf.put(id, star)));
        constraints.same().forEach(this::joinOne);
    }

    private void joinOne(List<CommentId> verdict) {
        Set<Star> together = new LinkedHashSet<>();
        verdict.forEach(id -> together.add(starOf.get(id)));
        Star fittest = together.stream()
                .min((one, other) -> Candidate.FITTEST_TO_STAND_FOR_ALL.compare(
                        one.middle().first(), other.middle().first()))
                .orElse(null);
        if (fittest == null) {
            return;
        }
        for (Star other : together) {
            if (other != fittest && !constraints.forbidAsPair(fittest, other)) {
                List<CommentId> moved = List.copyOf(other.comments());
                fittest.takeIn(other, rays(fittest, other));
                moved.forEach(id -> starOf.put(id, fittest));
            }
        }
    }

    private List<Star.Ray> rays(Star middle, Star other) {
        List<SameWords> wordings = new ArrayList<>(List.of(other.middle()));
        other.rays().forEach(ray -> wordings.add(ray.words()));
        ComparedText representative = Turning.text(middle.middle());
        return wordings.stream()
                .map(words ->
                        new Star.Ray(words, Relation.NEAR, comparer.measured(representative, Turning.text(words))))
                .toList();
    }
}
