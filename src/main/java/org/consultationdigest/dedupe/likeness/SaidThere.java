package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.text.Shingles;

/**
 * How much of a sentence another text says in one place.
 *
 * <p>A place is up to {@value #PLACE} neighbouring sentences: over the whole of a long text the runs of any sentence are found
 * scattered. A text that repeats itself has each of its places once, and a sentence that is asked about again is not looked
 * for again, so that a long text of few sentences costs no more than these.
 */
final class SaidThere {
    private static final int PLACE = 3;

    /** By run, how many sentences hold it, and behind that the sentences. */
    private final Map<Long, int[]> sentencesByRun = new HashMap<>();

    private final Map<String, Double> known = new HashMap<>();
    private final int[] shared;
    private final int[] countedFor;
    private final int[] touched;
    private int asked;

    SaidThere(String text) {
        List<String> sentences = Coverage.sentences(text);
        Set<Surrounded> surroundings = new HashSet<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            if (surroundings.add(around(sentence, sentences))) {
                index(sentence, Shingles.of(sentences.get(sentence)));
            }
        }
        this.shared = new int[sentences.size()];
        this.countedFor = new int[sentences.size()];
        this.touched = new int[sentences.size()];
    }

    /** A sentence among those of all places that hold it: where these come a second time there is no place that is new. */
    private record Surrounded(int at, List<String> sentences) {}

    private static Surrounded around(int sentence, List<String> sentences) {
        int from = Math.max(0, sentence - PLACE + 1);
        return new Surrounded(sentence - from, sentences.subList(from, Math.min(sentences.size(), sentence + PLACE)));
    }

    private void index(int sentence, Shingles runs) {
        for (int run = 0; run < runs.size(); run++) {
            sentencesByRun.merge(runs.hash(run), new int[] {1, sentence}, (list, one) -> appended(list, sentence));
        }
    }

    private static int[] appended(int[] list, int sentence) {
        int[] longer = list[0] + 1 < list.length ? list : Arrays.copyOf(list, list.length * 2);
        longer[++longer[0]] = sentence;
        return longer;
    }

    /** The share of a sentence's runs that stand in the place that has most of them, 0 to 1. */
    double share(String sentence) {
        return known.computeIfAbsent(sentence, this::found);
    }

    private double found(String sentence) {
        Shingles runs = Shingles.of(sentence);
        int places = 0;
        for (int run = 0; run < runs.size(); run++) {
            asked++;
            int[] list = sentencesByRun.getOrDefault(runs.hash(run), new int[] {0});
            for (int i = 1; i <= list[0]; i++) {
                places = count(list[i], places);
            }
        }
        int most = 0;
        for (int i = 0; i < places; i++) {
            most = Math.max(most, shared[touched[i]]);
            shared[touched[i]] = 0;
        }
        return runs.size() == 0 ? 1 : (double) most / runs.size();
    }

    /** Counts a run once for each place that holds this sentence; a place is known by its first. */
    private int count(int sentence, int places) {
        int touchedNow = places;
        for (int place = Math.max(0, sentence - PLACE + 1); place <= sentence; place++) {
            if (countedFor[place] != asked) {
                countedFor[place] = asked;
                if (shared[place]++ == 0) {
                    touched[touchedNow++] = place;
                }
            }
        }
        return touchedNow;
    }
}
