package org.consultationdigest.format.ocr;

import java.util.Arrays;

/**
 * Dust on a scanned page: dark spots smaller than the strokes of its letters are wide. A dot of a letter is as wide as a
 * stroke and stays, also below a vowel, where it makes another word in Vietnamese.
 */
final class Specks {
    private static final int DARK = 128;
    private static final byte WHITE = (byte) 255;

    /** A spot up to this share of the width of strokes is dust. */
    private static final double DUST = 0.7;

    /** Dust is never larger than this, in pixels: half a millimetre at 300 dots an inch. */
    private static final int LARGEST = 6;

    private final byte[] shades;
    private final int width;
    private final int limit;

    private Specks(byte[] shades, int width) {
        this.shades = shades;
        this.width = width;
        this.limit = Math.min(LARGEST, (int) (DUST * stroke(shades, width)));
    }

    /** Makes the dust white, in a picture of rows of this width. */
    static void remove(byte[] shades, int width) {
        new Specks(shades, width).remove();
    }

    private void remove() {
        int height = shades.length / width;
        for (int y = 0; limit > 0 && y < height; y++) {
            for (int x = 0; x < width; x++) {
                if (isDark(x, y) && !isDark(x - 1, y) && !isDark(x, y - 1)) {
                    removeSpot(x, y);
                }
            }
        }
    }

    /** Whites the spot that this corner belongs to, when all around a square no larger than dust is light. */
    private void removeSpot(int x, int y) {
        int reach = limit - 1;
        for (int left = x - reach; left <= x; left++) {
            if (isLightAround(left, y)) {
                white(left, y);
                return;
            }
        }
    }

    private boolean isLightAround(int left, int top) {
        for (int i = -1; i <= limit; i++) {
            if (isDark(left + i, top - 1)
                    || isDark(left + i, top + limit)
                    || isDark(left - 1, top + i)
                    || isDark(left + limit, top + i)) {
                return false;
            }
        }
        return true;
    }

    private void white(int left, int top) {
        int height = shades.length / width;
        for (int y = top; y < Math.min(height, top + limit); y++) {
            Arrays.fill(shades, y * width + Math.max(0, left), y * width + Math.min(width, left + limit), WHITE);
        }
    }

    private boolean isDark(int x, int y) {
        int at = y * width + x;
        return x >= 0 && x < width && y >= 0 && at < shades.length && (shades[at] & 0xFF) < DARK;
    }

    /** The width in pixels of the run of dark pixels that the middle dark pixel stands in. */
    private static int stroke(byte[] shades, int width) {
        long[] pixels = new long[width + 1];
        int run = 0;
        for (int i = 0; i < shades.length; i++) {
            boolean dark = (shades[i] & 0xFF) < DARK;
            run = dark ? run + 1 : run;
            if (run > 0 && (!dark || (i + 1) % width == 0)) {
                pixels[Math.min(run, width)] += run;
                run = 0;
            }
        }
        long half = Arrays.stream(pixels).sum() / 2;
        int stroke = 0;
        for (long seen = 0; stroke < width && seen <= half; stroke++) {
            seen += pixels[stroke];
        }
        return stroke - 1;
    }
}
