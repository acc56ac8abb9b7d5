package org.consultationdigest.dedupe.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.text.Shingles;

/**
 * Whether another text says a sentence: {@link Thresholds#SAID} of its runs stand in one place there.
 *
 * <p>A place is up to {@value #PLACE} neighbouring sentences: over the whole of a long text the runs of any sentence are found
 * scattered. A text that repeats itself has each of its places once, and a sentence that is asked about again is not looked
 * for again, so that a long text of few sentences costs no more than these. A sentence that stands there to the letter is not
 * looked for at all, and of another the rarest runs come first: a place that has none of more than half of them is none. What
 * is not found in {@value #MOST_STEPS} steps counts as not said, so that two long texts are at worst shown as two.
 */
final class SaidThere {
    private static final int PLACE = 3;

    /** For all sentences together: about a second. */
    static final long MOST_STEPS = 200_000_000;

    private static final int[] NOWHERE = {0};

    /** By run, how many sentences hold it, and behind that the sentences. */
    private final Map<Long, int[]> sentencesByRun = new HashMap<>();

    private final Map<String, Boolean> known = new HashMap<>();
    private final int[] shared;
    private final int[] countedFor;
    private final int[] touched;
    private int asked;
    private int places;
    private long steps;

    SaidThere(String text) {
        List<String> sentences = Coverage.sentences(text);
        Set<Surrounded> surroundings = new HashSet<>();
        for (int sentence = 0; sentence < sentences.size(); sentence++) {
            if (surroundings.add(around(sentence, sentences))) {
                known.put(sentences.get(sentence), true);
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

    /** Whether the text says this sentence in one place. */
    boolean has(String sentence) {
        return known.computeIfAbsent(sentence, this::isFound);
    }

    /** How many places were looked at so far. */
    long steps() {
        return steps;
    }

    private boolean isFound(String sentence) {
        int[][] lists = rarestFirst(Shingles.of(sentence));
        int needed = (int) Math.ceil(Thresholds.SAID * lists.length);
        boolean found = needed == 0;
        for (int run = 0; run < lists.length && !found && steps < MOST_STEPS; run++) {
            asked++;
            boolean mayBegin = lists.length - run >= needed;
            for (int i = 1; i <= lists[run][0] && !found && (mayBegin || places > 0); i++) {
                found = count(lists[run][i], mayBegin, needed);
            }
        }
        for (int i = 0; i < places; i++) {
            shared[touched[i]] = 0;
        }
        places = 0;
        return found;
    }

    private int[][] rarestFirst(Shingles runs) {
        int[][] lists = new int[runs.size()][];
        Arrays.setAll(lists, run -> sentencesByRun.getOrDefault(runs.hash(run), NOWHERE));
        Arrays.sort(lists, Comparator.comparingInt(list -> list[0]));
        return lists;
    }

    /** Counts a run once for each place that holds this sentence; a place is known by its first. */
    private boolean count(int sentence, boolean mayBegin, int needed) {
        for (int place = Math.max(0, sentence - PLACE + 1); place <= sentence; place++) {
            steps++;
            if (countedFor[place] != asked && (mayBegin || shared[place] > 0)) {
                countedFor[place] = asked;
                if (shared[place] == 0) {
                    touched[places++] = place;
                }
                if (++shared[place] >= needed) {
                    return true;
                }
            }
        }
        return false;
    }
}
