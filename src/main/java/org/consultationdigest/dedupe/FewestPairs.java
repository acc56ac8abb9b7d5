package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Leaves of the pairs that families stand in those that are worth showing: see {@link Families}. */
final class FewestPairs {
    private final @Nullable Family[] families;
    private final int[] first;
    private final List<SortedMap<Integer, Suspicion>> suspicions;

    /**
     * The pairs of these stars.
     *
     * @param families the family of each star, null when it is of none
     * @param first the position of the first of its family; its own when it is of none
     * @param suspicions what others may be to each, by position, told of both
     */
    FewestPairs(@Nullable Family[] families, int[] first, List<SortedMap<Integer, Suspicion>> suspicions) {
        this.families = families;
        this.first = first;
        this.suspicions = suspicions;
    }

    private record Pair(int one, int other, Suspicion suspicion) {}

    private record Sides(int one, int other, Doubt.Kind kind) {}

    void thinOut() {
        List<Pair> pairs = pairsOfFamilies();
        Map<Sides, Pair> likeliest = new HashMap<>();
        pairs.forEach(pair -> likeliest.merge(sides(pair), pair, FewestPairs::likelier));
        Set<Pair> kept = new HashSet<>(likeliest.values());
        for (Pair pair : pairs) {
            boolean needed = isWithinOne(pair) ? first[pair.one()] == pair.one() : kept.contains(pair);
            if (!needed) {
                suspicions.get(pair.one()).remove(pair.other());
                suspicions.get(pair.other()).remove(pair.one());
            }
        }
    }

    /** A translation is told by what is filled in, too, and stays. */
    private List<Pair> pairsOfFamilies() {
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            int one = i;
            suspicions.get(i).tailMap(i + 1).forEach((other, suspicion) -> {
                boolean ofFamily = families[one] != null || families[other] != null;
                if (ofFamily && suspicion.kind() != Doubt.Kind.TRANSLATION) {
                    pairs.add(new Pair(one, other, suspicion));
                }
            });
        }
        return pairs;
    }

    private boolean isWithinOne(Pair pair) {
        return first[pair.one()] == first[pair.other()];
    }

    private Sides sides(Pair pair) {
        int one = first[pair.one()];
        int other = first[pair.other()];
        return new Sides(
                Math.min(one, other), Math.max(one, other), pair.suspicion().kind());
    }

    private static Pair likelier(Pair one, Pair other) {
        return other.suspicion().likeness() > one.suspicion().likeness() ? other : one;
    }
}
