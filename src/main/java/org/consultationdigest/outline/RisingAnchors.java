package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Picks the most matches whose places rise in both texts: the longest increasing subsequence, by patience sorting. */
final class RisingAnchors {
    private RisingAnchors() {}

    /**
     * The longest chain.
     *
     * @param matches pairs of places; no place of the first text in two of them
     * @return the chain, by place
     */
    static <T> List<T> longest(List<T> matches, ToIntFunction<T> first, ToIntFunction<T> second) {
        List<T> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparingInt(first));
        int[] before = new int[sorted.size()];
        int[] pileTops = new int[sorted.size()];
        int piles = 0;
        for (int i = 0; i < sorted.size(); i++) {
            int pile = pile(sorted, second, pileTops, piles, second.applyAsInt(sorted.get(i)));
            before[i] = pile == 0 ? -1 : pileTops[pile - 1];
            pileTops[pile] = i;
            piles = Math.max(piles, pile + 1);
        }
        return chain(sorted, before, piles == 0 ? -1 : pileTops[piles - 1]);
    }

    private static <T> int pile(List<T> sorted, ToIntFunction<T> second, int[] pileTops, int piles, int value) {
        int low = 0;
        int high = piles;
        while (low < high) {
            int middle = (low + high) >>> 1;
            boolean smaller = second.applyAsInt(sorted.get(pileTops[middle])) < value;
            low = smaller ? middle + 1 : low;
            high = smaller ? high : middle;
        }
        return low;
    }

    private static <T> List<T> chain(List<T> sorted, int[] before, int last) {
        List<T> chain = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            chain.add(sorted.get(i));
        }
        Collections.reverse(chain);
        return chain;
    }
}
