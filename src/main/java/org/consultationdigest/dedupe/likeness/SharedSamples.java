package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.List;

/**
 * The samples of texts that some of them share.
 *
 * <p>Most samples stand in one text only. They are dealt out by their highest bits into parts that fit the cache, each part
 * is sorted on its own, and what is shared is kept, so that of very many texts nothing is sorted or held as a whole.
 */
final class SharedSamples {
    /** A sample that stands in more texts than that is a form of words and tells nothing. */
    static final int RARE = 50;

    private static final int STEP = 1_000;
    private static final int PARTS = 256;
    private static final int PART_SHIFT = 56;

    /** By a thousand texts, their samples, the sample above and the text below, dealt out by parts. */
    private final long[][] dealt;

    /** By a thousand texts and part, where the part ends. */
    private final int[][] ends;

    private SharedSamples(int texts) {
        int steps = (texts + STEP - 1) / STEP;
        this.dealt = new long[steps][];
        this.ends = new int[steps][];
    }

    /**
     * The samples that two to {@value #RARE} texts share, each with these texts.
     *
     * @param texts the distinct texts by position
     * @param workers how many threads sample them; the result does not depend on it
     * @return the sample above, the text below; ascending by text within a sample
     */
    static long[] of(List<String> texts, int workers) {
        SharedSamples samples = new SharedSamples(texts.size());
        Workers.run(workers, samples.dealt.length, step -> samples.sample(texts, step));
        long[][] shared = new long[PARTS][];
        Workers.run(workers, PARTS, part -> shared[part] = shared(samples.sorted(part)));
        return joined(shared);
    }

    /** Behind the last entry of the sample that begins here. */
    static int end(long[] entries, int from, int size) {
        int to = from + 1;
        while (to < size && entries[to] >> Integer.SIZE == entries[from] >> Integer.SIZE) {
            to++;
        }
        return to;
    }

    private void sample(List<String> texts, int step) {
        int begin = step * STEP;
        int end = Math.min(texts.size(), begin + STEP);
        int[][] samples = new int[end - begin][];
        int size = 0;
        for (int text = begin; text < end; text++) {
            samples[text - begin] = sampled(PlacedWords.of(texts.get(text)), texts.size());
            size += samples[text - begin].length;
        }
        deal(step, samples, new long[size]);
    }

    /** Of few texts every run of words is kept, of many some. */
    private static int[] sampled(PlacedWords words, int texts) {
        return texts <= Likely.FEW ? Fingerprints.all(words) : Fingerprints.of(words);
    }

    private void deal(int step, int[][] samples, long[] entries) {
        int[] next = new int[PARTS + 1];
        for (int[] each : samples) {
            for (int sample : each) {
                next[part((long) sample << Integer.SIZE) + 1]++;
            }
        }
        Arrays.parallelPrefix(next, Integer::sum);
        for (int i = 0; i < samples.length; i++) {
            for (int sample : samples[i]) {
                long entry = ((long) sample << Integer.SIZE) | (step * STEP + i);
                entries[next[part(entry)]++] = entry;
            }
        }
        dealt[step] = entries;
        ends[step] = next;
    }

    /** Parts stand in the order of the samples, the negative first. */
    private static int part(long entry) {
        return (int) (entry >> PART_SHIFT) + PARTS / 2;
    }

    private long[] sorted(int part) {
        int size = 0;
        for (int[] each : ends) {
            size += each[part] - begin(each, part);
        }
        long[] entries = new long[size];
        int next = 0;
        for (int step = 0; step < dealt.length; step++) {
            int begin = begin(ends[step], part);
            int length = ends[step][part] - begin;
            System.arraycopy(dealt[step], begin, entries, next, length);
            next += length;
        }
        Arrays.sort(entries);
        return entries;
    }

    private static int begin(int[] ends, int part) {
        return part == 0 ? 0 : ends[part - 1];
    }

    /** Those of several texts and not of very many; the array itself is used. */
    private static long[] shared(long[] entries) {
        int kept = 0;
        for (int from = 0; from < entries.length; ) {
            int to = end(entries, from, entries.length);
            if (to - from > 1 && to - from <= RARE) {
                System.arraycopy(entries, from, entries, kept, to - from);
                kept += to - from;
            }
            from = to;
        }
        return Arrays.copyOf(entries, kept);
    }

    private static long[] joined(long[][] parts) {
        long[] all = new long[Arrays.stream(parts).mapToInt(part -> part.length).sum()];
        int next = 0;
        for (long[] part : parts) {
            System.arraycopy(part, 0, all, next, part.length);
            next += part.length;
        }
        return all;
    }
}
