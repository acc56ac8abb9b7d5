package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts pieces to their paragraphs: what was split off one, and what was taken up by another. */
final class SplitParagraphs {
    /** How much of a piece stands in the paragraph it is a piece of. */
    private static final double PIECE = 0.7;

    private static final int FEWEST_WORDS = 5;
    private static final int TOO_COMMON = 40;

    private final DraftWords words;
    private final Pairing pairing;
    private final Map<String, List<Integer>> holders = new HashMap<>();

    SplitParagraphs(DraftWords words, Pairing pairing) {
        this.words = words;
        this.pairing = pairing;
        for (int i = 0; i < words.current().size(); i++) {
            for (String feature : words.current().get(i).features()) {
                holders.computeIfAbsent(feature, key -> new ArrayList<>()).add(i);
            }
        }
    }

    void add() {
        for (int i = 0; i < words.earlier().size(); i++) {
            if (pairing.counterpart(i) == Pairing.NONE) {
                takenUp(i);
            } else {
                splitOff(i, 1);
                splitOff(i, -1);
            }
        }
    }

    /**
     * Paragraphs right before or behind the counterpart: a piece that was split off whole, or another paragraph that took up
     * all that the counterpart has lost.
     */
    private void splitOff(int earlierIndex, int step) {
        int counterpart = pairing.counterpart(earlierIndex);
        Set<String> whole = words.earlier().get(earlierIndex).features();
        Set<String> lost =
                DraftWords.rest(whole, words.current().get(counterpart).features());
        for (int i = counterpart + step; i >= 0 && i < words.current().size(); i += step) {
            Set<String> neighbour = words.current().get(i).features();
            boolean takesUp = lost.size() >= FEWEST_WORDS && words.held(lost, neighbour) >= PIECE;
            if (!takesUp && !isPiece(i, whole, lost)) {
                return;
            }
            pairing.addPiece(earlierIndex, i, words.likeness(neighbour, whole));
            lost = DraftWords.rest(lost, neighbour);
        }
    }

    private boolean isPiece(int current, Set<String> whole, Set<String> lost) {
        ParagraphWords piece = words.current().get(current);
        return !pairing.isTaken(current)
                && piece.words() >= FEWEST_WORDS
                && words.held(piece.features(), whole) >= PIECE
                && words.held(piece.features(), lost) >= PIECE / 2;
    }

    /** The paragraph that holds all of a paragraph that has no counterpart. */
    private void takenUp(int earlierIndex) {
        ParagraphWords piece = words.earlier().get(earlierIndex);
        if (piece.words() < FEWEST_WORDS) {
            return;
        }
        int best = Pairing.NONE;
        double most = PIECE;
        for (int current : lookedAt(piece)) {
            double held =
                    words.held(piece.features(), words.current().get(current).features());
            if (held > most || (held == most && best != Pairing.NONE && current < best)) {
                best = current;
                most = held;
            }
        }
        if (best != Pairing.NONE) {
            pairing.addPiece(
                    earlierIndex,
                    best,
                    words.likeness(piece.features(), words.current().get(best).features()));
        }
    }

    private Set<Integer> lookedAt(ParagraphWords piece) {
        Set<Integer> looked = new HashSet<>();
        for (String feature : piece.features()) {
            List<Integer> found = holders.getOrDefault(feature, List.of());
            if (found.size() <= TOO_COMMON) {
                looked.addAll(found);
            }
        }
        return looked;
    }
}
