package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.dedupe.likeness.Comparer;
import org.consultationdigest.dedupe.likeness.Comparison;
import org.consultationdigest.dedupe.likeness.Containers;
import org.consultationdigest.dedupe.likeness.PartsOfTexts;
import org.consultationdigest.dedupe.likeness.Thresholds;

/**
 * Puts wordings that stand inside a longer one into its star. Directed and never handed on: what is inside a part is
 * verified against the whole itself, and a star goes over only when all of its wordings do. What stands in two that
 * contradict each other goes over into neither.
 */
final class Containing {
    private final List<DistinctText> texts;
    private final Containers containers;
    private final PartsOfTexts parts;
    private final Joining joining;

    Containing(List<DistinctText> texts, Comparer comparer, Joining joining, int workers) {
        this.texts = texts;
        this.parts = new PartsOfTexts(comparer);
        this.joining = joining;
        this.containers = new Containers(
                texts.stream().map(text -> text.compared().written()).toList(), workers);
    }

    /** The shortest first, so that no star has taken in others when it goes over into a longer one. */
    void gather() {
        int last = texts.size() - 1;
        long[] shortestFirst = new long[texts.size()];
        Arrays.setAll(shortestFirst, i -> ((long) texts.get(i).compared().words() << Integer.SIZE) | (last - i));
        Arrays.sort(shortestFirst);
        for (long each : shortestFirst) {
            place(last - (int) each);
        }
    }

    /** Calls a wording that is nearly the same as the middle contained, when it is a passage of it. */
    void name(Star star) {
        if (star.rays().isEmpty()) {
            return;
        }
        List<Star.Ray> named = star.rays().stream().map(ray -> named(star, ray)).toList();
        if (!named.equals(star.rays())) {
            star.turnTo(star.middle(), named);
        }
    }

    private Star.Ray named(Star star, Star.Ray ray) {
        if (ray.relation() != Relation.NEAR) {
            return ray;
        }
        Comparison comparison = parts.compare(Turning.text(star.middle()), Turning.text(ray.words()));
        return comparison.isSame() && comparison.score() >= Thresholds.WHOLLY_CONTAINED
                ? new Star.Ray(ray.words(), Relation.CONTAINED, comparison)
                : ray;
    }

    private void place(int position) {
        DistinctText part = texts.get(position);
        for (int container : containers.of(position)) {
            if (part.stars().isEmpty()) {
                return;
            }
            DistinctText whole = texts.get(container);
            Comparison comparison = parts.compare(whole.compared(), part.compared());
            if (comparison.isWorthShowing()) {
                List.copyOf(part.stars()).forEach(star -> place(star, part, whole, comparison));
            }
        }
    }

    private void place(Star star, DistinctText part, DistinctText whole, Comparison comparison) {
        for (Star other : whole.stars()) {
            boolean may = comparison.isSame()
                    && whole.hasTheParts(part)
                    && joining.allows(other, star)
                    && !isSaidByAnOpponent(other, part);
            Optional<List<Star.Ray>> rays = may ? rays(star, whole, comparison) : Optional.empty();
            if (rays.isPresent()) {
                other.takeIn(star, rays.get());
                return;
            }
            if (comparison.conclusion() == Comparison.Conclusion.CONFLICT && Joining.isOneSection(star, other)) {
                other.suspect(star, Suspicion.of(Doubt.Kind.OPPOSED, comparison));
            } else if (joining.isWorthAsking(other, star, comparison)) {
                other.suspect(star, Suspicion.of(Doubt.Kind.ALIKE, comparison));
            }
        }
    }

    /** Whether it stands in a text that contradicts this one, too: then it takes neither side. */
    private boolean isSaidByAnOpponent(Star whole, DistinctText part) {
        return whole.opponents().stream()
                .anyMatch(opponent -> parts.compare(Turning.text(opponent.middle()), part.compared())
                        .isSame());
    }

    /** What the wordings of a star are to the whole; empty when one of them is not inside it. */
    private Optional<List<Star.Ray>> rays(Star star, DistinctText whole, Comparison ofMiddle) {
        List<Star.Ray> rays = new ArrayList<>(List.of(new Star.Ray(star.middle(), Relation.CONTAINED, ofMiddle)));
        for (Star.Ray ray : star.rays()) {
            Comparison comparison = parts.compare(whole.compared(), Turning.text(ray.words()));
            if (!comparison.isSame()) {
                return Optional.empty();
            }
            rays.add(new Star.Ray(ray.words(), Relation.CONTAINED, comparison));
        }
        return Optional.of(rays);
    }
}
