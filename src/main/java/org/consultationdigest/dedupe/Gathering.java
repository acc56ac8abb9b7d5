package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.consultationdigest.dedupe.likeness.AlikeIndex;
import org.consultationdigest.dedupe.likeness.Comparer;
import org.consultationdigest.dedupe.likeness.Comparison;
import org.consultationdigest.dedupe.likeness.Likely;

/**
 * Gathers nearly the same wordings into stars.
 *
 * <p>The texts come in the order in which they may stand in the middle; each joins the most alike middle that it may join, or
 * becomes one. So every wording is verified against its middle, none is drawn in by a neighbour, and the result rests on
 * nothing but the texts. What may not be joined is shown: opposed, or alike. What is nearly the same as two that contradict
 * each other joins neither.
 */
final class Gathering {
    /** So many others at most are shown to one wording as alike, the likeliest. */
    private static final int MOST_ALIKE = 5;

    /** So many middles at most are compared word by word with one text, the most alike. */
    private static final int MOST_COMPARED = 8;

    private final Comparer comparer;
    private final Joining joining;
    private final List<DistinctText> texts;
    private final AlikeIndex middles;

    /**
     * A gathering of these texts.
     *
     * @param texts in the order of {@link DistinctText#MIDDLE_FIRST}
     * @param joining what may be joined
     * @param workers how many threads sign the texts
     */
    Gathering(List<DistinctText> texts, Comparer comparer, Joining joining, int workers) {
        this.texts = texts;
        this.comparer = comparer;
        this.joining = joining;
        this.middles = Likely.among(
                texts.stream().map(text -> text.compared().written()).toList(), workers);
    }

    /** The texts of these stars that are worth comparing: changes and a few words join only the same words. */
    static List<DistinctText> texts(Collection<Star> stars) {
        List<Star> comparable = new ArrayList<>();
        for (Star star : stars) {
            Candidate first = star.middle().first();
            if (!first.isChange() && first.key().words() > 0) {
                comparable.add(star);
            }
        }
        DistinctText[] texts = FirstEqual.grouped(
                        comparable,
                        star -> star.words().hashCode(),
                        (one, other) -> one.words().equals(other.words()))
                .stream()
                .map(DistinctText::of)
                .toArray(DistinctText[]::new);
        Arrays.parallelSort(texts, DistinctText.MIDDLE_FIRST);
        return Arrays.asList(texts);
    }

    void gather() {
        for (int position = 0; position < texts.size(); position++) {
            DistinctText text = texts.get(position);
            List<Found> found = compared(position);
            for (Star star : List.copyOf(text.stars())) {
                if (!joined(star, text, found)) {
                    show(star, found);
                }
            }
            if (!text.stars().isEmpty()) {
                middles.add(position);
            }
        }
    }

    private record Alike(DistinctText middle, double likeness) {}

    private record Found(DistinctText middle, Comparison comparison) {}

    private List<Found> compared(int position) {
        DistinctText text = texts.get(position);
        int[] alikes = middles.alike(position);
        if (alikes.length == 0) {
            return List.of();
        }
        return Arrays.stream(alikes)
                .mapToObj(middle -> new Alike(
                        texts.get(middle), comparer.likeness(texts.get(middle).compared(), text.compared())))
                .filter(alike -> alike.likeness() >= Likely.least(texts.size()))
                .sorted(Comparator.comparingDouble(alike -> -alike.likeness()))
                .limit(MOST_COMPARED)
                .map(alike -> new Found(
                        alike.middle(), comparer.compare(alike.middle().compared(), text.compared())))
                .filter(found -> found.comparison().isWorthShowing())
                .toList();
    }

    private boolean joined(Star star, DistinctText text, List<Found> found) {
        for (Found each : found) {
            if (each.comparison().isSame() && each.middle().hasTheParts(text)) {
                for (Star middle : each.middle().stars()) {
                    if (joining.allows(middle, star) && !isSaidByAnOpponent(middle, found)) {
                        middle.takeIn(star, List.of(new Star.Ray(star.middle(), Relation.NEAR, each.comparison())));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether it is as good as the same as a text that contradicts this one, too: then it takes neither side. */
    private static boolean isSaidByAnOpponent(Star middle, List<Found> found) {
        List<Star> opponents = middle.opponents();
        return !opponents.isEmpty()
                && found.stream()
                        .filter(each -> each.comparison().isSame())
                        .anyMatch(each -> each.middle().stars().stream().anyMatch(opponents::contains));
    }

    private void show(Star star, List<Found> found) {
        int shown = 0;
        for (Found each : found) {
            for (Star other : each.middle().stars()) {
                if (each.comparison().conclusion() == Comparison.Conclusion.CONFLICT
                        && Joining.isOneSection(star, other)) {
                    other.suspect(star, Suspicion.of(Doubt.Kind.OPPOSED, each.comparison()));
                } else if (shown < MOST_ALIKE && joining.isWorthAsking(other, star, each.comparison())) {
                    other.suspect(star, Suspicion.of(Doubt.Kind.ALIKE, each.comparison()));
                    shown++;
                }
            }
        }
    }
}
