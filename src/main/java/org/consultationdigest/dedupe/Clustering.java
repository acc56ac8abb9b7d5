package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts stars into the order of the draft and tells each which others say the same, nearly the same, or the opposite. */
final class Clustering {
    /** Above this many places a text is a phrase that everybody uses, and its places are not shown to each other. */
    private static final int MOST_PLACES = 20;

    private final DraftOrder order;
    private final Joining joining;

    Clustering(DraftOrder order, Joining joining) {
        this.order = order;
        this.joining = joining;
    }

    /** A star, the cluster it makes, and where that stands. */
    private record Made(Star star, Cluster cluster, DraftOrder.Place place) {}

    List<Cluster> clusters(List<Star> stars) {
        List<Made> made = stars.stream()
                .map(this::made)
                .sorted(Comparator.comparing(Made::place))
                .toList();
        Map<Star, Integer> positions = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            positions.put(made.get(i).star(), i);
        }
        Map<TextDigest, List<Integer>> byWords = byWords(made);
        List<Cluster> told = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            SortedMap<Integer, Suspicion> suspicions = others(made.get(i).star(), positions);
            addSameWords(i, made, byWords, suspicions);
            suspicions.remove(i);
            told.add(made.get(i).cluster().suspecting(suspicions));
        }
        return told;
    }

    private Made made(Star star) {
        Cluster cluster = star.cluster();
        return new Made(star, cluster, order.of(cluster));
    }

    private void addSameWords(
            int own,
            List<Made> made,
            Map<TextDigest, List<Integer>> byWords,
            SortedMap<Integer, Suspicion> suspicions) {
        Star star = made.get(own).star();
        List<Integer> sameWords = byWords.getOrDefault(words(star), List.of());
        if (sameWords.size() > MOST_PLACES) {
            return;
        }
        for (int other : sameWords) {
            if (!joining.areParted(star, made.get(other).star())) {
                suspicions.putIfAbsent(other, Suspicion.SAME_WORDS);
            }
        }
    }

    private static Map<TextDigest, List<Integer>> byWords(List<Made> made) {
        Map<TextDigest, List<Integer>> byWords = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            byWords.computeIfAbsent(words(made.get(i).star()), words -> new ArrayList<>())
                    .add(i);
        }
        return byWords;
    }

    private static TextDigest words(Star star) {
        return star.middle().first().key().folded();
    }

    /** Where others stand by now: those that were taken in are where they were taken. */
    private static SortedMap<Integer, Suspicion> others(Star star, Map<Star, Integer> positions) {
        SortedMap<Integer, Suspicion> others = new TreeMap<>();
        star.suspicions().forEach((other, suspicion) -> {
            Integer position = positions.get(other.standing());
            if (position != null) {
                others.merge(position, suspicion, Suspicion::orWeightier);
            }
        });
        return others;
    }
}
