package org.consultationdigest.format.scan;

import java.util.Arrays;

/**
 * The same light on all of a page: every pixel is compared with the paper around it, which is the brightest shade of a small
 * square and its neighbours, and the ink is made as dark as the page's darkest is.
 */
final class EvenLight {
    /** The side of a square in pixels: a letter of 12 points and the paper beside it. */
    private static final int SQUARE = 32;

    /** The paper is told among so many squares to each side; a letter of a heading covers fewer. */
    private static final int REACH = 2;

    /** What is darker is no paper: the edge of a copier, a picture. */
    private static final int DARKEST_PAPER = 60;

    /** The light is uneven when the darkest paper is darker than this share of the brightest, but for a twentieth each. */
    private static final double UNEVEN = 0.75;

    /** The share of the ink that is blackest, by which its shade is told. */
    private static final double BLACKEST = 0.1;

    /** What is at least so much darker than paper is ink. */
    private static final int INK = 190;

    private final GreyImage picture;
    private final int columns;
    private final int rows;
    private final int[] paper;

    private EvenLight(GreyImage picture) {
        this.picture = picture;
        this.columns = (picture.width() + SQUARE - 1) / SQUARE;
        this.rows = (picture.height() + SQUARE - 1) / SQUARE;
        this.paper = smooth(widest(brightest()));
    }

    /** Whether the paper is much darker in some places than in others, so that one shade does not tell ink from paper. */
    static boolean isMissing(GreyImage picture) {
        int[] paper = Arrays.stream(new EvenLight(picture).paper).sorted().toArray();
        return paper[paper.length / 20] < UNEVEN * paper[paper.length - 1 - paper.length / 20];
    }

    /** The page in even light. */
    static GreyImage on(GreyImage picture) {
        EvenLight light = new EvenLight(picture);
        byte[] shades = new byte[picture.width() * picture.height()];
        int[] counts = new int[GreyImage.WHITE + 1];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int shade = Math.min(GreyImage.WHITE, GreyImage.WHITE * picture.shade(x, y) / light.paperAt(x, y));
                shades[y * picture.width() + x] = (byte) shade;
                counts[shade]++;
            }
        }
        stretch(shades, blackest(counts));
        return new GreyImage(picture.width(), shades);
    }

    private static int blackest(int[] counts) {
        long ink = Arrays.stream(counts, 0, INK).sum();
        int shade = 0;
        for (long seen = counts[0]; seen < BLACKEST * ink && shade < INK; seen += counts[shade]) {
            shade++;
        }
        return Math.min(shade, INK - 1);
    }

    private static void stretch(byte[] shades, int black) {
        for (int i = 0; i < shades.length; i++) {
            int shade = GreyImage.WHITE * ((shades[i] & 0xFF) - black) / (GreyImage.WHITE - black);
            shades[i] = (byte) Math.max(0, shade);
        }
    }

    /** The brightest shade of each square, without single bright pixels. */
    private int[] brightest() {
        int[] shades = new int[columns * rows];
        int[] counts = new int[GreyImage.WHITE + 1];
        for (int i = 0; i < shades.length; i++) {
            Arrays.fill(counts, 0);
            int left = i % columns * SQUARE;
            int top = i / columns * SQUARE;
            int right = Math.min(picture.width(), left + SQUARE);
            int bottom = Math.min(picture.height(), top + SQUARE);
            for (int y = top; y < bottom; y++) {
                for (int x = left; x < right; x++) {
                    counts[picture.shade(x, y)]++;
                }
            }
            shades[i] = upper(counts, (right - left) * (bottom - top) / 10);
        }
        return shades;
    }

    private static int upper(int[] counts, int above) {
        int shade = GreyImage.WHITE;
        for (int seen = counts[shade]; seen <= above && shade > 0; seen += counts[shade]) {
            shade--;
        }
        return Math.max(DARKEST_PAPER, shade);
    }

    /** The brightest of each square and its neighbours. */
    private int[] widest(int[] shades) {
        return overNeighbours(shades, true);
    }

    private int[] smooth(int[] shades) {
        return overNeighbours(shades, false);
    }

    private int[] overNeighbours(int[] shades, boolean highest) {
        int[] result = new int[shades.length];
        for (int i = 0; i < shades.length; i++) {
            int most = 0;
            int sum = 0;
            int squares = 0;
            for (int row = Math.max(0, i / columns - REACH); row <= Math.min(rows - 1, i / columns + REACH); row++) {
                for (int column = Math.max(0, i % columns - REACH);
                        column <= Math.min(columns - 1, i % columns + REACH);
                        column++) {
                    int shade = shades[row * columns + column];
                    most = Math.max(most, shade);
                    sum += shade;
                    squares++;
                }
            }
            result[i] = highest ? most : sum / squares;
        }
        return result;
    }

    /** The shade of the paper at a pixel, between the middles of four squares. */
    private int paperAt(int x, int y) {
        int column = Math.max(0, Math.min(columns - 2, (x - SQUARE / 2) / SQUARE));
        int row = Math.max(0, Math.min(rows - 2, (y - SQUARE / 2) / SQUARE));
        int right = Math.max(0, Math.min(SQUARE, x - SQUARE / 2 - column * SQUARE));
        int down = Math.max(0, Math.min(SQUARE, y - SQUARE / 2 - row * SQUARE));
        int next = Math.min(columns - 1, column + 1);
        int below = Math.min(rows - 1, row + 1);
        int upper = (SQUARE - right) * paper[row * columns + column] + right * paper[row * columns + next];
        int lower = (SQUARE - right) * paper[below * columns + column] + right * paper[below * columns + next];
        return ((SQUARE - down) * upper + down * lower) / (SQUARE * SQUARE);
    }
}
