package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which paragraph of the current draft each of the earlier one is; mutable while the two are aligned. */
final class Pairing {
    static final int NONE = -1;

    private final int[] current;
    private final int[] earlier;
    private final double[] likeness;
    private final Map<Integer, List<Piece>> pieces = new HashMap<>();
    private int[] before;
    private int[] after;

    /** A further paragraph of the current draft that holds part of one of the earlier. */
    private record Piece(int current, double likeness) {}

    Pairing(int earlierSize, int currentSize) {
        current = filled(earlierSize, NONE);
        earlier = filled(currentSize, NONE);
        likeness = new double[earlierSize];
        before = filled(earlierSize, NONE);
        after = filled(earlierSize, currentSize);
    }

    private static int[] filled(int size, int value) {
        int[] array = new int[size];
        Arrays.fill(array, value);
        return array;
    }

    void pair(int earlierIndex, int currentIndex, double alike) {
        current[earlierIndex] = currentIndex;
        earlier[currentIndex] = earlierIndex;
        likeness[earlierIndex] = alike;
    }

    void addPiece(int earlierIndex, int currentIndex, double alike) {
        pieces.computeIfAbsent(earlierIndex, index -> new ArrayList<>()).add(new Piece(currentIndex, alike));
    }

    int counterpart(int earlierIndex) {
        return current[earlierIndex];
    }

    boolean isTaken(int currentIndex) {
        return earlier[currentIndex] != NONE;
    }

    /** Finds anew, for each paragraph, between which of the current draft its neighbours stand. */
    void settleOrder() {
        boolean[] inOrder = LongestRun.of(current);
        int last = NONE;
        for (int i = 0; i < current.length; i++) {
            before[i] = last;
            last = inOrder[i] ? current[i] : last;
        }
        int next = earlier.length;
        for (int i = current.length - 1; i >= 0; i--) {
            after[i] = next;
            next = inOrder[i] ? current[i] : next;
        }
    }

    /** The paragraph of the current draft that the nearest one in order before this one is; {@link #NONE} without one. */
    int before(int earlierIndex) {
        return before[earlierIndex];
    }

    /** The paragraph of the current draft that the nearest one in order behind this one is; the size without one. */
    int after(int earlierIndex) {
        return after[earlierIndex];
    }

    boolean isBetweenNeighbours(int earlierIndex, int currentIndex) {
        return before[earlierIndex] < currentIndex && currentIndex < after[earlierIndex];
    }

    /** What came of it, by the place of the paragraph in the earlier draft. */
    Map<Integer, List<CarriedParagraph>> counterparts(DraftWords words) {
        boolean[] inOrder = LongestRun.of(current);
        Map<Integer, List<CarriedParagraph>> found = new HashMap<>();
        for (int i = 0; i < current.length; i++) {
            List<Piece> all = new ArrayList<>(pieces.getOrDefault(i, List.of()));
            boolean moved = current[i] != NONE && !inOrder[i];
            if (current[i] != NONE) {
                all.add(new Piece(current[i], likeness[i]));
            }
            if (!all.isEmpty()) {
                found.put(i, carried(all, moved, words));
            }
        }
        return found;
    }

    private static List<CarriedParagraph> carried(List<Piece> pieces, boolean moved, DraftWords words) {
        return pieces.stream()
                .sorted(Comparator.comparingDouble(Piece::likeness).reversed().thenComparing(Piece::current))
                .map(piece -> new CarriedParagraph(
                        words.current().get(piece.current()).paragraph(), piece.likeness(), moved))
                .toList();
    }
}
