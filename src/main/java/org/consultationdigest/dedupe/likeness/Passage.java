package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The passage of a longer text in which a shorter one stands.
 *
 * @param whole the longer text
 * @param start its first char in the longer text
 * @param end the char after its last
 * @param longestRun how many words in a row are the same in both
 */
record Passage(String whole, int start, int end, int longestRun) {

    /** The passage of the whole that the part may stand in; empty when no run of words is shared. */
    static Optional<Passage> of(String part, String whole) {
        PlacedWords words = PlacedWords.of(part);
        PlacedWords in = PlacedWords.of(whole);
        Map<Long, Integer> places = new HashMap<>();
        long[] runs = words.runs(Fingerprints.RUN);
        for (int i = runs.length - 1; i >= 0; i--) {
            places.put(runs[i], i);
        }
        long[] there = in.runs(Fingerprints.RUN);
        long[] shared = new long[there.length];
        int size = 0;
        for (int i = 0; i < there.length; i++) {
            Integer here = places.get(there[i]);
            if (here != null) {
                shared[size++] = ((long) (i - here) << Integer.SIZE) | i;
            }
        }
        return size == 0 ? Optional.empty() : Optional.of(of(Arrays.copyOf(shared, size), words.size(), in));
    }

    /** Where most shared runs lie behind each other as they do in the part, give or take some words. */
    private static Passage of(long[] shared, int length, PlacedWords in) {
        Arrays.sort(shared);
        int slack = 2 + length / 8;
        int best = 0;
        int bestFrom = 0;
        int from = 0;
        for (int to = 0; to < shared.length; to++) {
            while (shift(shared[to]) - shift(shared[from]) > slack) {
                from++;
            }
            if (to - from + 1 > best) {
                best = to - from + 1;
                bestFrom = from;
            }
        }
        int first = Math.max(0, Math.min(shift(shared[bestFrom]), in.size() - 1));
        int last = Math.min(in.size() - 1, shift(shared[bestFrom + best - 1]) + length - 1);
        int run = longestRun(shared, bestFrom, bestFrom + best);
        return new Passage(in.text(), in.start(first), in.end(Math.max(first, last)), run);
    }

    private static int shift(long entry) {
        return (int) (entry >> Integer.SIZE);
    }

    private static int longestRun(long[] shared, int from, int to) {
        int longest = 1;
        int run = 1;
        for (int i = from + 1; i < to; i++) {
            run = shared[i] == shared[i - 1] + 1 ? run + 1 : 1;
            longest = Math.max(longest, run);
        }
        return longest + Fingerprints.RUN - 1;
    }

    String words() {
        return whole.substring(start, end);
    }

    String before() {
        return whole.substring(0, start);
    }

    String after() {
        return whole.substring(end);
    }
}
