package org.consultationdigest.format.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pieces of ink of a picture: dark pixels that touch each other, at their corners too. Runs of dark pixels are joined row
 * by row, so that a page costs one walk over it.
 */
final class InkPieces {
    private final List<Box> boxes = new ArrayList<>();
    private int[] parents = new int[1024];
    private int[] above = new int[0];
    private int[] current = new int[0];

    /** Whether a pixel is dark. */
    interface Ink {
        boolean at(int x, int y);
    }

    private InkPieces() {}

    /** The boxes around all pieces. */
    static List<Box> of(int width, int height, Ink ink) {
        InkPieces pieces = new InkPieces();
        pieces.above = new int[width];
        pieces.current = new int[width];
        Arrays.fill(pieces.above, -1);
        for (int y = 0; y < height; y++) {
            pieces.row(y, width, ink);
        }
        return pieces.whole();
    }

    /** Gives every run of this row the piece that it touches in the row above, or a new one. */
    private void row(int y, int width, Ink ink) {
        Arrays.fill(current, -1);
        for (int x = 0; x < width; x++) {
            if (ink.at(x, y)) {
                int end = x;
                while (end + 1 < width && ink.at(end + 1, y)) {
                    end++;
                }
                Arrays.fill(current, x, end + 1, piece(new Box(x, y, end, y), width));
                x = end;
            }
        }
        int[] spare = above;
        above = current;
        current = spare;
    }

    private int piece(Box run, int width) {
        int piece = -1;
        for (int x = Math.max(0, run.left() - 1); x <= Math.min(width - 1, run.right() + 1); x++) {
            if (above[x] >= 0) {
                piece = piece < 0 ? root(above[x]) : joined(piece, root(above[x]));
            }
        }
        if (piece < 0) {
            return added(run);
        }
        boxes.set(piece, boxes.get(piece).with(run));
        return piece;
    }

    private int added(Box run) {
        int piece = boxes.size();
        if (piece == parents.length) {
            parents = Arrays.copyOf(parents, 2 * piece);
        }
        parents[piece] = piece;
        boxes.add(run);
        return piece;
    }

    private int joined(int one, int other) {
        if (one != other) {
            parents[other] = one;
            boxes.set(one, boxes.get(one).with(boxes.get(other)));
        }
        return one;
    }

    private int root(int piece) {
        int root = piece;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }

    private List<Box> whole() {
        List<Box> whole = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            if (parents[i] == i) {
                whole.add(boxes.get(i));
            }
        }
        return whole;
    }
}
