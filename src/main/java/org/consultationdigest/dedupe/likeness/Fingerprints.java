package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;

/**
 * Samples runs of words so that two texts that share {@value #SHARED_WORDS} words in a row share a sample.
 *
 * <p>Winnowing (Schleimer, Wilkerson and Aiken, SIGMOD 2003): of every {@value #WINDOW} runs of {@value #RUN} words the one
 * with the least hash.
 */
final class Fingerprints {
    static final int RUN = 5;
    private static final int WINDOW = 8;
    /** Words in a row that are sure to be found again. */
    static final int SHARED_WORDS = RUN + WINDOW - 1;

    private Fingerprints() {}

    /** Every run of a text's words, each once, in ascending order. */
    static int[] all(PlacedWords words) {
        long[] runs = words.runs(RUN);
        int[] samples = new int[runs.length];
        Arrays.setAll(samples, i -> (int) (runs[i] >>> Integer.SIZE));
        return distinct(samples, samples.length);
    }

    private static int[] distinct(int[] samples, int size) {
        Arrays.sort(samples, 0, size);
        int distinct = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || samples[i] != samples[i - 1]) {
                samples[distinct++] = samples[i];
            }
        }
        return Arrays.copyOf(samples, distinct);
    }

    /** The samples of a text, each once, in ascending order. */
    static int[] of(PlacedWords words) {
        long[] runs = words.runs(RUN);
        if (runs.length == 0) {
            return new int[0];
        }
        int[] samples = new int[runs.length];
        int size = 0;
        int last = -1;
        for (int from = 0; from + WINDOW <= Math.max(WINDOW, runs.length); from++) {
            int least = from;
            for (int i = from + 1; i < Math.min(from + WINDOW, runs.length); i++) {
                least = runs[i] <= runs[least] ? i : least;
            }
            if (least != last) {
                samples[size++] = (int) (runs[least] >>> Integer.SIZE);
                last = least;
            }
        }
        return distinct(samples, size);
    }
}
