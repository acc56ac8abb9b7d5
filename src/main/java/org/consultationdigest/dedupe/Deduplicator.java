package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.consultationdigest.dedupe.guard.Guards;
import org.consultationdigest.dedupe.likeness.Comparer;
import org.consultationdigest.dedupe.translation.Translations;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.problem.Problem;

/**
 * Puts together what is said in the same words, or nearly, about the same place.
 *
 * <p>The words are the same to the letter, or but for case, spaces, punctuation, tone placement and, where one side was
 * typed without them, diacritics. Different sections never come together; different paragraphs of
 * one section do not either: "add a source" at two paragraphs is two requests. A comment that names only the section
 * joins those at a paragraph when there is just one such paragraph. An unlinked copy of a long text joins the linked ones
 * when they agree on the place. The result does not depend on the order in which comments were read.
 */
final class Deduplicator {
    private final DraftOrder order;
    private final Translations translations;
    private final int workers;

    /**
     * A deduplicator.
     *
     * @param sections the ids of the draft's sections, in its order
     * @param translations which texts may be translations of each other
     * @param workers how many threads compare texts; the result does not depend on it
     */
    Deduplicator(List<String> sections, Translations translations, int workers) {
        this.order = new DraftOrder(sections);
        this.translations = translations;
        this.workers = workers;
    }

    /**
     * The clusters of these comments, in the order of the draft: on the whole document first, unlinked last.
     *
     * @param clusters those clusters
     * @param problems groups that were not put together because people have written in both
     */
    record Outcome(List<Cluster> clusters, List<Problem> problems) {}

    /**
     * Clusters comments.
     *
     * @param comments in the order of their submissions
     * @param known the groups of the last digest
     * @param verdicts what people have decided, ever
     */
    Outcome cluster(List<LinkedComment> comments, KnownGroups known, Verdicts verdicts) {
        List<Candidate> candidates = Candidates.of(comments, workers);
        Constraints constraints = new Constraints(verdicts, candidates);
        ReviewedApart reviewedApart = new ReviewedApart(known);
        List<Star> stars = stars(sameWords(candidates, constraints, reviewedApart));
        Joining joining = new Joining(constraints, reviewedApart);
        Comparer comparer = new Comparer(Guards.knowing(new WordsOfMany(candidates)), new SignedLetters(candidates));
        gather(stars, joining, comparer);
        new MustLink(constraints, comparer).join(standing(stars));
        List<Star> standing = standing(stars);
        new Translating(translations, joining).note(standing);
        return new Outcome(new Clustering(order, joining).clusters(standing), reviewedApart.problems(standing));
    }

    private static List<Star> stars(List<SameWords> wordings) {
        List<Star> stars = new ArrayList<>(wordings.size());
        for (SameWords wording : wordings) {
            stars.add(new Star(stars.size(), wording));
        }
        return stars;
    }

    private List<SameWords> sameWords(
            List<Candidate> candidates, Constraints constraints, ReviewedApart reviewedApart) {
        List<SameWords> all = new ArrayList<>();
        for (List<Candidate> alike :
                FirstEqual.grouped(candidates, Deduplicator::hashOfWords, Deduplicator::haveTheSameWords)) {
            if (alike.size() == 1) {
                all.addAll(reviewedApart.parted(alike.get(0).section(), alike));
                continue;
            }
            for (List<Candidate> same : Distinctions.apart(alike)) {
                Places.apart(same)
                        .forEach((section, places) -> places.stream()
                                .flatMap(place -> constraints.parted(place).stream())
                                .forEach(part -> all.addAll(reviewedApart.parted(section, part))));
            }
        }
        return all;
    }

    private void gather(List<Star> stars, Joining joining, Comparer comparer) {
        List<Star> gathered = gatheredAlike(stars, joining, comparer);
        Containing containing = new Containing(Gathering.texts(gathered), comparer, joining, workers);
        containing.gather();
        standing(stars).forEach(containing::name);
    }

    private List<Star> gatheredAlike(List<Star> stars, Joining joining, Comparer comparer) {
        List<DistinctText> texts = Gathering.texts(stars);
        new Gathering(texts, comparer, joining, workers).gather();
        Turning turning = new Turning(comparer);
        standing(stars).forEach(turning::turn);
        return standingIn(texts);
    }

    /** The stars of these texts that still stand, in the order of the texts: nearly that in which they will come again. */
    private static List<Star> standingIn(List<DistinctText> texts) {
        List<Star> standing = new ArrayList<>(texts.size());
        texts.forEach(text -> standing.addAll(text.stars()));
        return standing;
    }

    private static List<Star> standing(List<Star> stars) {
        return stars.stream().filter(star -> !star.isTaken()).toList();
    }

    private static int hashOfWords(Candidate candidate) {
        return candidate.key().folded().hashCode() + (candidate.isChange() ? 1 : 0);
    }

    /** Whether the words are the same, and both or neither as a change of words of the draft. */
    private static boolean haveTheSameWords(Candidate one, Candidate other) {
        return one.isChange() == other.isChange()
                && one.key().folded().equals(other.key().folded());
    }

    /** Candidates by a key, in their order. */
    static <K> Map<K, List<Candidate>> grouped(Collection<Candidate> candidates, Function<Candidate, K> by) {
        Map<K, List<Candidate>> groups = new LinkedHashMap<>();
        candidates.forEach(candidate -> groups.computeIfAbsent(by.apply(candidate), key -> new ArrayList<>())
                .add(candidate));
        return groups;
    }
}
