package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs paragraphs with the same words. Where the words stand several times (headings such as <em>Summary</em>), the
 * neighbours decide, and a short text that has no fellow between the same neighbours is taken for gone.
 */
final class EqualParagraphs {
    /** A text of as many words is hardly written twice by chance. */
    private static final int LONG_ENOUGH_TO_HAVE_MOVED = 8;

    private final DraftWords words;
    private final Pairing pairing;
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    EqualParagraphs(DraftWords words, Pairing pairing) {
        this.words = words;
        this.pairing = pairing;
        for (int i = 0; i < words.current().size(); i++) {
            places.computeIfAbsent(words.current().get(i).key(), key -> new ArrayList<>())
                    .add(i);
        }
        words.earlier().forEach(paragraph -> times.merge(paragraph.key(), 1, Integer::sum));
    }

    void pair() {
        for (int i = 0; i < words.earlier().size(); i++) {
            List<Integer> same = places(i);
            if (same.size() == 1 && times.getOrDefault(key(i), 0) == 1) {
                pairing.pair(i, same.get(0), 1);
            }
        }
        pairing.settleOrder();
        pairRepeated(true);
        pairing.settleOrder();
        pairRepeated(false);
        pairing.settleOrder();
    }

    private void pairRepeated(boolean betweenNeighbours) {
        for (int i = 0; i < words.earlier().size(); i++) {
            boolean looked = betweenNeighbours || words.earlier().get(i).words() >= LONG_ENOUGH_TO_HAVE_MOVED;
            if (pairing.counterpart(i) == Pairing.NONE && looked) {
                int nearest = nearest(i, betweenNeighbours);
                if (nearest != Pairing.NONE) {
                    pairing.pair(i, nearest, 1);
                }
            }
        }
    }

    private int nearest(int index, boolean betweenNeighbours) {
        int expected = index > 0 && pairing.counterpart(index - 1) != Pairing.NONE
                ? pairing.counterpart(index - 1) + 1
                : pairing.before(index) + 1;
        int nearest = Pairing.NONE;
        for (int place : places(index)) {
            boolean fits = !pairing.isTaken(place) && (!betweenNeighbours || pairing.isBetweenNeighbours(index, place));
            boolean nearer = nearest == Pairing.NONE || Math.abs(place - expected) < Math.abs(nearest - expected);
            if (fits && nearer) {
                nearest = place;
            }
        }
        return nearest;
    }

    private List<Integer> places(int earlierIndex) {
        return key(earlierIndex).isEmpty() ? List.of() : places.getOrDefault(key(earlierIndex), List.of());
    }

    private String key(int earlierIndex) {
        return words.earlier().get(earlierIndex).key();
    }
}
