package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consultationdigest.text.Shingles;

/**
 * How much of a sentence another text says in one place.
 *
 * <p>A place is up to {@value #PLACE} neighbouring sentences: over the whole of a long text the runs of any sentence are found
 * scattered.
 */
final class SaidThere {
    private static final int PLACE = 3;

    private final Map<Long, int[]> sentencesByRun = new HashMap<>();
    private final int[] shared;
    private final int[] countedFor;

    SaidThere(String text) {
        List<String> sentences = Coverage.sentences(text);
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            Shingles runs = Shingles.of(sentences.get(sentence));
            int[] here = {sentence};
            for (int run = 0; run < runs.size(); run++) {
                sentencesByRun.merge(runs.hash(run), here, SaidThere::joined);
            }
        }
        this.shared = new int[sentences.size()];
        this.countedFor = new int[sentences.size()];
    }

    /** The share of a sentence's runs that stand in the place that has most of them, 0 to 1. */
    double share(String sentence) {
        Shingles runs = Shingles.of(sentence);
        Arrays.fill(shared, 0);
        Arrays.fill(countedFor, -1);
        for (int run = 0; run < runs.size(); run++) {
            for (int there : sentencesByRun.getOrDefault(runs.hash(run), new int[0])) {
                count(run, there);
            }
        }
        int most = Arrays.stream(shared).max().orElse(0);
        return runs.size() == 0 ? 1 : (double) most / runs.size();
    }

    /** Counts a run once for each place that holds this sentence; a place is known by its first. */
    private void count(int run, int sentence) {
        for (int place = Math.max(0, sentence - PLACE + 1); place <= sentence; place++) {
            shared[place] += countedFor[place] == run ? 0 : 1;
            countedFor[place] = run;
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
