package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<Star, Integer> positions = positionsOfSuspects(made);
        Map<TextDigest, List<Integer>> byWords = repeatedWords(made);
        List<SortedMap<Integer, Suspicion>> suspicions = new ArrayList<>(made.size());
        for (int i = 0; i < made.size(); i++) {
            suspicions.add(others(i, made.get(i).star(), positions));
        }
        Families families = Families.among(made.stream().map(Made::star).toList(), suspicions);
        List<Cluster> told = new ArrayList<>(made.size());
        for (int i = 0; i < made.size(); i++) {
            told.add(made.get(i)
                    .cluster()
                    .suspecting(withSameWords(i, made, byWords, suspicions.get(i)), families.of(i)));
        }
        return told;
    }

    /** Where those stand that anybody suspects: of very many stars few. */
    private static Map<Star, Integer> positionsOfSuspects(List<Made> made) {
        Set<Star> suspects = new HashSet<>();
        made.forEach(each -> each.star().suspicions().keySet().forEach(other -> suspects.add(other.standing())));
        Map<Star, Integer> positions = new HashMap<>();
        for (int i = 0; i < made.size() && !suspects.isEmpty(); i++) {
            if (suspects.contains(made.get(i).star())) {
                positions.put(made.get(i).star(), i);
            }
        }
        return positions;
    }

    private Made made(Star star) {
        Cluster cluster = star.cluster();
        return new Made(star, cluster, order.of(cluster));
    }

    private SortedMap<Integer, Suspicion> withSameWords(
            int own,
            List<Made> made,
            Map<TextDigest, List<Integer>> byWords,
            SortedMap<Integer, Suspicion> suspicions) {
        Star star = made.get(own).star();
        List<Integer> sameWords = byWords.isEmpty() ? List.of() : byWords.getOrDefault(star.words(), List.of());
        if (sameWords.isEmpty() || sameWords.size() > MOST_PLACES) {
            return suspicions;
        }
        SortedMap<Integer, Suspicion> more = new TreeMap<>(suspicions);
        for (int other : sameWords) {
            if (other != own && !joining.areParted(star, made.get(other).star())) {
                more.putIfAbsent(other, Suspicion.SAME_WORDS);
            }
        }
        return more;
    }

    /** The places of the words that stand at several, in their order. */
    private static Map<TextDigest, List<Integer>> repeatedWords(List<Made> made) {
        int[] first = FirstEqual.of(
                made.size(),
                i -> words(made, i).hashCode(),
                (one, other) -> words(made, one).equals(words(made, other)));
        Map<TextDigest, List<Integer>> repeated = new HashMap<>();
        for (int i = 0; i < first.length; i++) {
            if (first[i] != i) {
                int opening = first[i];
                repeated.computeIfAbsent(words(made, i), words -> new ArrayList<>(List.of(opening)))
                        .add(i);
            }
        }
        return repeated;
    }

    private static TextDigest words(List<Made> made, int position) {
        return made.get(position).star().words();
    }

    /** Where others stand by now: those that were taken in are where they were taken. */
    private static SortedMap<Integer, Suspicion> others(int own, Star star, Map<Star, Integer> positions) {
        if (star.suspicions().isEmpty()) {
            return Collections.emptySortedMap();
        }
        SortedMap<Integer, Suspicion> others = new TreeMap<>();
        star.suspicions().forEach((other, suspicion) -> {
            Integer position = positions.get(other.standing());
            if (position != null && position != own) {
                others.merge(position, suspicion, Suspicion::orWeightier);
            }
        });
        return others;
    }
}
