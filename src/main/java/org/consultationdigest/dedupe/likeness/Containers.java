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

    private final int[][] samples;
    /** Samples with the texts they stand in, sorted: the sample above, the text below. */
    private final long[] postings;

    /**
     * An index over texts.
     *
     * @param texts the distinct texts by position, each once: a campaign must not make its own words common
     * @param workers how many threads sample them; the result does not depend on it
     */
    public Containers(List<String> texts, int workers) {
        this.samples = new int[texts.size()][];
        Workers.run(workers, (texts.size() + STEP - 1) / STEP, part -> {
            int end = Math.min(texts.size(), (part + 1) * STEP);
            for (int i = part * STEP; i < end; i++) {
                samples[i] = sampled(PlacedWords.of(texts.get(i)));
            }
        });
        int count = Arrays.stream(samples).mapToInt(each -> each.length).sum();
        this.postings = new long[count];
        int next = 0;
        for (int text = 0; text < samples.length; text++) {
            for (int sample : samples[text]) {
                postings[next++] = ((long) sample << Integer.SIZE) | text;
            }
        }
        Arrays.parallelSort(postings);
    }

    /** Of few texts every run of words is kept, of many some. */
    private int[] sampled(PlacedWords words) {
        return samples.length <= Likely.FEW ? Fingerprints.all(words) : Fingerprints.of(words);
    }

    /** The texts that may contain this one, those with most samples in common first, then by position. */
    public int[] of(int text) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (int sample : samples[text]) {
            int from = first((long) sample << Integer.SIZE);
            int to = first(((long) sample + 1) << Integer.SIZE);
            for (int i = from; i < to && to - from <= RARE; i++) {
                shared.merge((int) postings[i], 1, Integer::sum);
            }
        }
        shared.remove(text);
        return shared.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .limit(MOST)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private int first(long least) {
        int found = Arrays.binarySearch(postings, least);
        return found >= 0 ? found : -found - 1;
    }
}
