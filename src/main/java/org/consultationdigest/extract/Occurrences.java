package org.consultationdigest.extract;

/** How often each key was met; a million keys take some 25 MB, which a map of texts would take for the first tenth. */
final class Occurrences {
    private static final int SMALLEST = 64;

    private long[] keys = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;

    /**
     * Counts a key.
     *
     * @param key 64 bits of a hash
     * @return how often it was met, this time included
     */
    int count(long key) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int place = place(keys, counts, key);
        if (counts[place] == 0) {
            keys[place] = key;
            size++;
        }
        return ++counts[place];
    }

    private void grow() {
        long[] widerKeys = new long[keys.length * 2];
        int[] widerCounts = new int[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (counts[i] > 0) {
                int place = place(widerKeys, widerCounts, keys[i]);
                widerKeys[place] = keys[i];
                widerCounts[place] = counts[i];
            }
        }
        keys = widerKeys;
        counts = widerCounts;
    }

    /** Where a key stands, or the free place for it; the keys are hashes, so their low bits spread. */
    private static int place(long[] keys, int[] counts, long key) {
        int place = (int) key & (keys.length - 1);
        while (counts[place] > 0 && keys[place] != key) {
            place = (place + 1) & (keys.length - 1);
        }
        return place;
    }
}
