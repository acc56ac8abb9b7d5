package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which longer texts may contain a text: those that share rare samples of it. */
public final class Containers {
    /** A sample that stands in more texts than that is a form of words and tells nothing. */
    static final int RARE = 50;
    /** Of the texts that may contain one, so many are looked at, those with most samples in common. */
    private static final int MOST = 12;

    private static final int STEP = 1_000;

    private static final int[] NONE = {};

    /** Samples with the texts they stand in, sorted: the sample above, the text below. */
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
        int[][] samples = new int[texts.size()][];
        Workers.run(workers, (texts.size() + STEP - 1) / STEP, part -> {
            int end = Math.min(texts.size(), (part + 1) * STEP);
            for (int i = part * STEP; i < end; i++) {
                samples[i] = sampled(PlacedWords.of(texts.get(i)), texts.size());
            }
        });
        this.postings = postings(samples);
        this.shared = shared(postings, texts.size());
    }

    /** Of few texts every run of words is kept, of many some. */
    private static int[] sampled(PlacedWords words, int texts) {
        return texts <= Likely.FEW ? Fingerprints.all(words) : Fingerprints.of(words);
    }

    private static long[] postings(int[][] samples) {
        long[] postings =
                new long[Arrays.stream(samples).mapToInt(each -> each.length).sum()];
        int next = 0;
        for (int text = 0; text < samples.length; text++) {
            for (int sample : samples[text]) {
                postings[next++] = ((long) sample << Integer.SIZE) | text;
            }
        }
        Arrays.parallelSort(postings);
        return postings;
    }

    private static int[][] shared(long[] postings, int texts) {
        int[] counts = new int[texts];
        forEachShared(postings, (text, from) -> counts[text]++);
        int[][] shared = new int[texts][];
        Arrays.setAll(shared, text -> counts[text] == 0 ? NONE : new int[counts[text]]);
        Arrays.fill(counts, 0);
        forEachShared(postings, (text, from) -> shared[text][counts[text]++] = from);
        return shared;
    }

    private interface Shared {
        void at(int text, int from);
    }

    private static void forEachShared(long[] postings, Shared each) {
        for (int from = 0; from < postings.length; ) {
            int to = end(postings, from);
            for (int i = from; i < to && to - from > 1 && to - from <= RARE; i++) {
                each.at((int) postings[i], from);
            }
            from = to;
        }
    }

    /** Behind the last text that has the sample which begins here. */
    private static int end(long[] postings, int from) {
        int to = from + 1;
        while (to < postings.length && postings[to] >> Integer.SIZE == postings[from] >> Integer.SIZE) {
            to++;
        }
        return to;
    }

    /** The texts that may contain this one, those with most samples in common first, then by position. */
    public int[] of(int text) {
        if (shared[text].length == 0) {
            return NONE;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int from : shared[text]) {
            for (int i = from, to = end(postings, from); i < to; i++) {
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
