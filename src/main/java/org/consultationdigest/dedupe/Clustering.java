package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** A star and the cluster it makes. */
    private record Made(Star star, Cluster cluster) {}

    List<Cluster> clusters(List<Star> stars) {
        List<Made> made = stars.stream()
                .map(star -> new Made(star, star.cluster()))
                .sorted((one, other) -> order.compare(one.cluster(), other.cluster()))
                .toList();
        Map<Star, Integer> positions = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            positions.put(made.get(i).star(), i);
        }
        Map<String, List<Integer>> byWords = byWords(made);
        List<Cluster> told = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            Star star = made.get(i).star();
            Set<Integer> opposed = others(i, star.opposed(), positions);
            Set<Integer> alike = others(i, star.alike(), positions);
            List<Integer> sameWords = byWords.getOrDefault(words(star), List.of());
            if (sameWords.size() <= MOST_PLACES) {
                sameWords.stream()
                        .filter(other ->
                                !joining.areParted(star, made.get(other).star()))
                        .forEach(alike::add);
            }
            alike.remove(i);
            alike.removeAll(opposed);
            told.add(new Cluster(
                    star.section(), made.get(i).cluster().members(), List.copyOf(alike), List.copyOf(opposed)));
        }
        return told;
    }

    private static Map<String, List<Integer>> byWords(List<Made> made) {
        Map<String, List<Integer>> byWords = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            byWords.computeIfAbsent(words(made.get(i).star()), words -> new ArrayList<>())
                    .add(i);
        }
        return byWords;
    }

    private static String words(Star star) {
        return star.middle().first().key().folded();
    }

    /** Where others stand by now: those that were taken in are where they were taken. */
    private static Set<Integer> others(int own, Set<Star> stars, Map<Star, Integer> positions) {
        Set<Integer> others = new TreeSet<>();
        for (Star star : stars) {
            Integer position = positions.get(star.standing());
            if (position != null && position != own) {
                others.add(position);
            }
        }
        return others;
    }
}
