package org.consultationdigest.format.scan;

import java.util.List;

/** Which pieces of ink are as large as letters: near to the middle one of all that could be. */
final class LetterSize {
    /** Fewer letters tell nothing of a page. */
    static final int FEWEST = 40;

    /** The sizes of letters, in pixels: 4 to 40 points at 300 dots an inch. */
    private static final int LEAST = 9;

    private static final int MOST = 160;

    private LetterSize() {}

    /** The pieces as large as letters. */
    static List<Box> of(List<Box> pieces) {
        List<Box> possible = pieces.stream().filter(LetterSize::isPossible).toList();
        int middle = possible.stream()
                .map(Box::size)
                .sorted()
                .skip(possible.size() / 2)
                .findFirst()
                .orElse(0);
        return possible.stream()
                .filter(box -> 3 * box.size() > 2 * middle && box.size() < 2 * middle)
                .toList();
    }

    private static boolean isPossible(Box piece) {
        return piece.size() >= LEAST && piece.size() <= MOST;
    }
}
