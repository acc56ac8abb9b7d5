package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;

/**
 * How many bands one text shares with each of the others.
 *
 * <p>A small table that grows with those it counts, so that it stays in the cache: a count for each of a million texts does
 * not, and among so many a text shares a band by chance with hundreds.
 */
final class BandCounts {
    /** One band is shared by chance among many texts, two hardly ever. */
    static final int LEAST_SHARED = 2;

    private static final int FIRST_SIZE = 512;
    private static final int MIX = 0x9E3779B1;

    /** Bits that hold any number of bands. */
    private static final int COUNT = 6;

    private static final long COUNTS = (1 << COUNT) - 1;

    /** The text and how many bands, in the lowest bits; 0 where there is none. Beyond the mask there is none. */
    private long[] table = new long[FIRST_SIZE];

    private int mask = FIRST_SIZE - 1;
    private int counted;
    private int[] candidates = new int[64];
    private int size;

    /** Begins with another text, which shares bands with about as many as the one before. */
    void clear() {
        Arrays.fill(table, 0, mask + 1, 0);
        if (mask >= FIRST_SIZE && counted < mask >> 3) {
            mask >>= 1;
        }
        counted = 0;
        size = 0;
    }

    /** Counts one band; most texts share one by chance and are not noted down. */
    void count(int text) {
        int slot = slot(text);
        if (table[slot] == 0) {
            table[slot] = ((long) text << COUNT) + 1;
            if (++counted > mask >> 1) {
                grow();
            }
        } else if ((++table[slot] & COUNTS) == LEAST_SHARED) {
            candidates = size < candidates.length ? candidates : Arrays.copyOf(candidates, size * 2);
            candidates[size++] = text;
        }
    }

    /** How many texts share at least {@value #LEAST_SHARED} bands. */
    int candidates() {
        return size;
    }

    /** One of them. */
    int candidate(int number) {
        return candidates[number];
    }

    /** How many bands are shared with a text. */
    int of(int text) {
        return (int) (table[slot(text)] & COUNTS);
    }

    private int slot(int text) {
        int slot = ((text * MIX) >>> 9) & mask;
        while (table[slot] != 0 && table[slot] >> COUNT != text) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] known = Arrays.copyOf(table, mask + 1);
        mask = mask * 2 + 1;
        if (table.length <= mask) {
            table = new long[mask + 1];
        } else {
            Arrays.fill(table, 0, mask + 1, 0);
        }
        for (long each : known) {
            if (each != 0) {
                table[slot((int) (each >> COUNT))] = each;
            }
        }
    }
}
