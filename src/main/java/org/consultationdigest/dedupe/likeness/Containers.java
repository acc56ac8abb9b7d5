package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which longer texts may contain a text: those that share rare samples of it. */
public final class Containers {
    /** Of the texts that may contain one, so many are looked at, those with most samples in common. */
    private static final int MOST = 12;

    private static final int[] NONE = {};

    /** Samples that some texts share, with these texts, sorted: the sample above, the text below. */
    private final long[] postings;

    /** By text, where in the postings those samples of it begin that it shares with some others. */
    private final int[][] shared;

    /**
     * An index over texts.
     *
     * @param texts the distinct texts by position, each once: a campaign must not make its own words common
     * @param workers how many threads sample them; the result does not depend on it
     */
    public Containers(List<String> texts, int workers) {
        this.postings = SharedSamples.of(texts, workers);
        this.shared = shared(postings, texts.size());
    }

    private static int[][] shared(long[] postings, int texts) {
        int[] counts = new int[texts];
        forEach(postings, (text, from) -> counts[text]++);
        int[][] shared = new int[texts][];
        Arrays.setAll(shared, text -> counts[text] == 0 ? NONE : new int[counts[text]]);
        Arrays.fill(counts, 0);
        forEach(postings, (text, from) -> shared[text][counts[text]++] = from);
        return shared;
    }

    private interface Shared {
        void at(int text, int from);
    }

    private static void forEach(long[] postings, Shared each) {
        for (int from = 0; from < postings.length; ) {
            int to = SharedSamples.end(postings, from, postings.length);
            for (int i = from; i < to; i++) {
                each.at((int) postings[i], from);
            }
            from = to;
        }
    }

    /** The texts that may contain this one, those with most samples in common first, then by position. */
    public int[] of(int text) {
        if (shared[text].length == 0) {
            return NONE;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int from : shared[text]) {
            for (int i = from, to = SharedSamples.end(postings, from, postings.length); i < to; i++) {
                counts.merge((int) postings[i], 1, Integer::sum);
            }
        }
        counts.remove(text);
        return counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }
}
