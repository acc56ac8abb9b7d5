package org.consultationdigest.extract.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.DraftParagraph;

/**
 * Which paragraph of the draft a paragraph of a copy is, perhaps changed.
 *
 * <p>Equal paragraphs are found first, in their order. Between two of them, a paragraph that is left is taken for the one
 * of the draft, left between the same two, that it has most words in common with.
 */
final class DraftAlignment {
    private static final double LEAST_LIKENESS = 0.4;
    private static final int NONE = -1;
    /** A gap of more paragraphs than this is no place to look for one. */
    private static final int WIDEST_GAP = 200;

    private final List<DraftParagraph> copy;
    private final DraftWords words;
    private final List<DraftParagraph> draft;
    private final int[] counterparts;
    private final boolean[] equal;
    private final boolean[] used;

    DraftAlignment(List<DraftParagraph> copy, DraftWords words) {
        this.copy = copy;
        this.words = words;
        this.draft = words.paragraphs();
        this.counterparts = new int[copy.size()];
        this.equal = new boolean[copy.size()];
        this.used = new boolean[draft.size()];
        Arrays.fill(counterparts, NONE);
        matchEqual();
        matchChanged();
    }

    /** Whether a paragraph of the copy stands in the draft to the letter. */
    boolean isEqual(int copyIndex) {
        return equal[copyIndex];
    }

    /** The paragraph of the draft that one of the copy is. */
    Optional<DraftParagraph> counterpart(int copyIndex) {
        return counterparts[copyIndex] == NONE ? Optional.empty() : Optional.of(draft.get(counterparts[copyIndex]));
    }

    /** The paragraph of the draft that the nearest paragraph above in the copy is. */
    Optional<DraftParagraph> counterpartAbove(int copyIndex) {
        int before = neighbour(copyIndex, -1);
        return before == NONE ? Optional.empty() : Optional.of(draft.get(before));
    }

    /**
     * Paragraphs of the draft that the copy leaves out between this paragraph and the next that is in it, or behind the last
     * that is.
     */
    List<DraftParagraph> leftOutAfter(int copyIndex) {
        if (counterparts[copyIndex] == NONE) {
            return List.of();
        }
        int next = neighbour(copyIndex, 1);
        return leftOut(counterparts[copyIndex] + 1, next == NONE ? draft.size() : next);
    }

    /** Paragraphs of the draft that the copy leaves out before the first that is in it. */
    List<DraftParagraph> leftOutBefore(int copyIndex) {
        boolean first = counterparts[copyIndex] != NONE && neighbour(copyIndex, -1) == NONE;
        return first ? leftOut(0, counterparts[copyIndex]) : List.of();
    }

    /** Paragraphs of the draft that the copy leaves out between this paragraph and the one above it that is in the draft. */
    List<DraftParagraph> leftOutAbove(int copyIndex) {
        return leftOut(neighbour(copyIndex, -1) + 1, counterparts[copyIndex]);
    }

    private List<DraftParagraph> leftOut(int from, int to) {
        List<DraftParagraph> leftOut = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (!used[i]) {
                leftOut.add(draft.get(i));
            }
        }
        return leftOut;
    }

    private void matchEqual() {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < copy.size(); i++) {
            String key = words.keyOf(copy.get(i).text());
            List<Integer> places = words.places(key);
            int next = places.size() > 1 ? taken.merge(key, 1, Integer::sum) - 1 : 0;
            if (next < places.size() && !used[places.get(next)]) {
                pair(i, places.get(next));
                equal[i] = true;
            }
        }
    }

    private void matchChanged() {
        for (int i = 0; i < copy.size(); i++) {
            if (counterparts[i] == NONE) {
                int from = neighbour(i, -1) + 1;
                int next = neighbour(i, 1);
                int to = next == NONE ? draft.size() : next;
                int likest = likest(i, from, to);
                if (likest != NONE) {
                    pair(i, likest);
                }
            }
        }
    }

    private int likest(int copyIndex, int from, int to) {
        if (to - from > WIDEST_GAP) {
            return NONE;
        }
        Map<String, Integer> words = ParagraphKey.words(copy.get(copyIndex).text());
        int likest = NONE;
        double best = LEAST_LIKENESS;
        for (int i = from; i < to; i++) {
            double likeness = used[i]
                    ? 0
                    : ParagraphKey.likeness(
                            words, ParagraphKey.words(draft.get(i).text()));
            if (likeness > best) {
                best = likeness;
                likest = i;
            }
        }
        return likest;
    }

    private int neighbour(int copyIndex, int step) {
        for (int i = copyIndex + step; i >= 0 && i < copy.size(); i += step) {
            if (counterparts[i] != NONE) {
                return counterparts[i];
            }
        }
        return NONE;
    }

    private void pair(int copyIndex, int draftIndex) {
        counterparts[copyIndex] = draftIndex;
        used[draftIndex] = true;
    }
}
