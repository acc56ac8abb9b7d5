package org.consultationdigest.dedupe;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;

/**
 * Finds for each of very many things the first that is equal to it.
 *
 * <p>A table of numbers: a map of a million keys, each with a list of its own, would take more memory than the comments'
 * keys, and every collection of the young would have to look through it.
 */
final class FirstEqual {
    private static final int SPREAD = 0x9E3779B9;
    private static final long LOW = 0xFFFF_FFFFL;

    /** The hash of a thing above, one more than its position below; 0 where there is none. */
    private final long[] table;

    private FirstEqual(int size) {
        this.table = new long[Math.max(2, Integer.highestOneBit(Math.max(1, size)) << 2)];
    }

    /** Whether two things, by their positions, are equal. */
    interface Equality {
        boolean holds(int one, int other);
    }

    /**
     * By position, where the first that is equal stands: what is the first of its kind stands for itself.
     *
     * @param size how many things there are
     * @param hash by position, the same for equal things
     */
    static int[] of(int size, IntUnaryOperator hash, Equality equality) {
        FirstEqual known = new FirstEqual(size);
        int[] first = new int[size];
        for (int i = 0; i < size; i++) {
            first[i] = known.first(i, hash.applyAsInt(i) * SPREAD, equality);
        }
        return first;
    }

    /** Equal things together, in the order of the first of each kind; none of the lists is to be changed. */
    static <T> List<List<T>> grouped(List<T> things, ToIntFunction<T> hash, BiPredicate<T, T> equal) {
        int[] first = of(
                things.size(),
                i -> hash.applyAsInt(things.get(i)),
                (one, other) -> equal.test(things.get(one), things.get(other)));
        int[] place = new int[first.length];
        Arrays.fill(place, -1);
        List<List<T>> groups = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            if (first[i] == i) {
                place[i] = groups.size();
                groups.add(List.of(things.get(i)));
            } else {
                add(groups, place[first[i]], things.get(i));
            }
        }
        return groups;
    }

    private static <T> void add(List<List<T>> groups, int place, T thing) {
        List<T> group = groups.get(place);
        if (group.size() == 1) {
            group = new ArrayList<>(group);
            groups.set(place, group);
        }
        group.add(thing);
    }

    private int first(int position, int hash, Equality equality) {
        int mask = table.length - 1;
        int slot = (hash >>> 7) & mask;
        while (table[slot] != 0) {
            int other = (int) (table[slot] & LOW) - 1;
            if ((int) (table[slot] >>> Integer.SIZE) == hash && equality.holds(other, position)) {
                return other;
            }
            slot = (slot + 1) & mask;
        }
        table[slot] = ((long) hash << Integer.SIZE) | (position + 1);
        return position;
    }
}
