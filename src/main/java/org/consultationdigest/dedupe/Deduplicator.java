package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.consultationdigest.link.LinkedComment;

/**
 * Puts together what is said in the same words about the same place.
 *
 * <p>The words are the same to the letter, or but for case, spaces, punctuation, tone placement and, where one side was
 * typed without them, diacritics. Different sections never come together; different paragraphs of
 * one section do not either: "add a source" at two paragraphs is two requests. A comment that names only the section
 * joins those at a paragraph when there is just one such paragraph. An unlinked copy of a long text joins the linked ones
 * when they agree on the place. The result does not depend on the order in which comments were read.
 */
final class Deduplicator {
    /** Above this many places a text is a phrase that everybody uses, and its places are not shown to each other. */
    private static final int MOST_ALIKE = 20;

    private final DraftOrder order;

    /**
     * A deduplicator.
     *
     * @param sections the ids of the draft's sections, in its order
     */
    Deduplicator(List<String> sections) {
        this.order = new DraftOrder(sections);
    }

    /**
     * The clusters of these comments, in the order of the draft: on the whole document first, unlinked last.
     *
     * @param comments in the order of their submissions
     */
    List<Cluster> cluster(List<LinkedComment> comments) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < comments.size(); i++) {
            candidates.add(Candidate.of(comments.get(i), i));
        }
        List<Cluster> clusters = new ArrayList<>();
        for (List<Candidate> alike :
                grouped(candidates, Deduplicator::changeOrText).values()) {
            for (List<Candidate> same : Distinctions.apart(alike)) {
                clusters.addAll(Places.apart(same));
            }
        }
        clusters.sort(order);
        return toldOfEachOther(clusters);
    }

    private static String changeOrText(Candidate candidate) {
        return (candidate.isChange() ? "change: " : "text: ") + candidate.key().folded();
    }

    /** The same clusters, each told where else its words stand. */
    private static List<Cluster> toldOfEachOther(List<Cluster> clusters) {
        List<String> words = clusters.stream().map(Deduplicator::words).toList();
        Map<String, List<Integer>> positions = new LinkedHashMap<>();
        for (int i = 0; i < clusters.size(); i++) {
            positions.computeIfAbsent(words.get(i), key -> new ArrayList<>()).add(i);
        }
        List<Cluster> told = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            Integer own = i;
            List<Integer> same = positions.getOrDefault(words.get(i), List.of());
            told.add(clusters.get(i)
                    .alikeTo(
                            same.size() > MOST_ALIKE
                                    ? List.of()
                                    : same.stream()
                                            .filter(position -> !position.equals(own))
                                            .toList()));
        }
        return told;
    }

    private static String words(Cluster cluster) {
        return WordingKey.of(cluster.representative().comment().comment().wording())
                .folded();
    }

    /** Candidates by a key, in their order. */
    static Map<String, List<Candidate>> grouped(Collection<Candidate> candidates, Function<Candidate, String> by) {
        Map<String, List<Candidate>> groups = new LinkedHashMap<>();
        candidates.forEach(candidate -> groups.computeIfAbsent(by.apply(candidate), key -> new ArrayList<>())
                .add(candidate));
        return groups;
    }
}
