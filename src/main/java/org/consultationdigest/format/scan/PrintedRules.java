package org.consultationdigest.format.scan;

import java.util.List;
import java.util.stream.Stream;

/**
 * The rules of tables, and what stands underlined: thin lines far longer than the strokes of letters. Recognition takes them
 * for letters and loses those that they touch; a stroke that crosses a rule keeps the part that it shares with it.
 */
final class PrintedRules {
    /** What is darker than this share of the paper's shade can be a rule: thin ones are scanned as a faint grey. */
    private static final double GREY = 0.92;

    /**
     * No stroke of a letter runs so far along a line, in pixels, nor the edge of a round stamp: 15 mm at 300
     * dots an inch.
     */
    private static final int SHORTEST_ALONG = 180;

    /** The rules of two rows of one line together are longer than this, no letter is so high: 8.5 mm. */
    private static final int SHORTEST_ACROSS = 100;

    /** A rule is no thicker than this, in pixels: a millimetre, and what is left of its slope. */
    private static final int THICKEST = 14;

    /** So much longer than thick is a rule; the strokes of stamps are not. */
    private static final int SLENDER = 16;

    /** The rim of a rule is darker than this share, and no wider in pixels than a stroke of a letter. */
    private static final double FAINT = 0.96;

    private static final int RIM = 1;
    private static final int NO_END = Integer.MIN_VALUE;

    private final GreyImage picture;

    /** Whether rules across the lines are looked for: the picture is then walked with its sides exchanged. */
    private final boolean across;

    private final boolean[] inRuns;

    private final int ink;
    private final int faint;

    private PrintedRules(GreyImage picture, int paper, boolean across) {
        this.picture = picture;
        this.ink = (int) (GREY * paper);
        this.faint = (int) (FAINT * paper);
        this.across = across;
        this.inRuns = new boolean[picture.width() * picture.height()];
        markRuns(across ? SHORTEST_ACROSS : SHORTEST_ALONG);
    }

    /** What was found, and the page without it. */
    record Found(List<PrintedRule> rules, GreyImage page) {}

    /** The rules of a page whose lines are level. */
    static Found in(GreyImage picture) {
        int paper = paper(picture);
        PrintedRules along = new PrintedRules(picture, paper, false);
        PrintedRules across = new PrintedRules(picture, paper, true);
        List<Box> level = along.boxes();
        List<Box> upright = across.boxes();
        if (level.isEmpty() && upright.isEmpty()) {
            return new Found(List.of(), picture);
        }
        byte[] shades = picture.shades();
        level.forEach(box -> along.whiten(box, across, shades));
        upright.forEach(box -> across.whiten(box, along, shades));
        return new Found(
                Stream.concat(level.stream().map(along::rule), upright.stream().map(across::rule))
                        .toList(),
                new GreyImage(picture.width(), shades));
    }

    /** The shade that most of the page has. */
    private static int paper(GreyImage picture) {
        int[] counts = new int[GreyImage.WHITE + 1];
        for (byte shade : picture.shades()) {
            counts[shade & 0xFF]++;
        }
        int paper = 0;
        for (int shade = 1; shade < counts.length; shade++) {
            paper = counts[shade] > counts[paper] ? shade : paper;
        }
        return paper;
    }

    private int length() {
        return across ? picture.height() : picture.width();
    }

    private int depth() {
        return across ? picture.width() : picture.height();
    }

    private int shade(int x, int y) {
        return across ? picture.shade(y, x) : picture.shade(x, y);
    }

    private void markRuns(int shortest) {
        for (int y = 0; y < depth(); y++) {
            for (int x = 0; x < length(); x++) {
                int begin = x;
                while (x < length() && shade(x, y) < ink) {
                    x++;
                }
                if (x - begin >= shortest) {
                    java.util.Arrays.fill(inRuns, y * length() + begin, y * length() + x, true);
                }
            }
        }
    }

    private List<Box> boxes() {
        return InkPieces.of(length(), depth(), (x, y) -> inRuns[y * length() + x]).stream()
                .filter(box -> box.height() <= THICKEST && box.width() >= SLENDER * box.height())
                .toList();
    }

    private PrintedRule rule(Box box) {
        return new PrintedRule(!across, (box.top() + box.bottom()) / 2, box.left(), box.right());
    }

    private void whiten(Box box, PrintedRules other, byte[] shades) {
        for (int x = box.left(); x <= box.right(); x++) {
            int top = box.top();
            int bottom = box.bottom();
            while (top < bottom && !isInRun(x, top)) {
                top++;
            }
            while (bottom > top && !isInRun(x, bottom)) {
                bottom--;
            }
            int rimTop = rim(x, top, -1, other);
            int rimBottom = rim(x, bottom, 1, other);
            if (rimTop != NO_END || rimBottom != NO_END) {
                whiten(x, rimTop == NO_END ? top : rimTop, rimBottom == NO_END ? bottom : rimBottom, shades);
            }
        }
    }

    /** How far the rule reaches to one side with its faint rim; no end where the stroke of a letter goes on from it. */
    private int rim(int x, int edge, int step, PrintedRules other) {
        int y = edge;
        while (Math.abs(y - edge) <= RIM) {
            if (shade(x, y + step) >= faint || other.isInRun(y + step, x)) {
                return y;
            }
            y += step;
        }
        return NO_END;
    }

    private boolean isInRun(int x, int y) {
        return x >= 0 && y >= 0 && x < length() && y < depth() && inRuns[y * length() + x];
    }

    private void whiten(int x, int from, int to, byte[] shades) {
        for (int y = Math.max(0, from - 1); y <= Math.min(depth() - 1, to + 1); y++) {
            boolean beyond = y < from || y > to;
            if (!beyond || shade(x, y) >= faint) {
                shades[across ? x * picture.width() + y : y * picture.width() + x] = (byte) GreyImage.WHITE;
            }
        }
    }
}
