package org.consultationdigest.format.scan;

import java.util.List;

/**
 * Pale ink behind the letters: stamps in grey or seen in grey, shaded cells. What is broader than the strokes of type is
 * ground on which it stands (the closing of mathematical morphology); where such ground is large and pale, letters are
 * compared with it instead of with the paper.
 */
final class PaleInk {
    /** Strokes of type up to 20 points are narrower than twice this and one, in pixels; the rims of stamps are broader. */
    private static final int REACH = 4;

    /** Darker ground is ink of the text itself: headings, pictures. */
    private static final int DARKEST = 110;

    /** Brighter ground is paper. */
    private static final int BRIGHTEST = 235;

    /** Such ground is at least so wide and high, in pixels: 12 mm at 300 dots an inch; no blurred word is. */
    private static final int LEAST = 142;

    private PaleInk() {}

    /** The page with white paper where such ink is; the same page when there is none. */
    static GreyImage removed(GreyImage picture) {
        byte[] ground = ground(picture);
        int width = picture.width();
        List<Box> large = InkPieces.of(width, picture.height(), (x, y) -> isPale(ground[y * width + x])).stream()
                .filter(box -> Math.min(box.width(), box.height()) >= LEAST)
                .toList();
        if (large.isEmpty()) {
            return picture;
        }
        byte[] shades = picture.shades();
        large.forEach(box -> whiten(box, ground, shades, width));
        return new GreyImage(width, shades);
    }

    private static boolean isPale(byte shade) {
        return (shade & 0xFF) >= DARKEST && (shade & 0xFF) < BRIGHTEST;
    }

    private static void whiten(Box box, byte[] ground, byte[] shades, int width) {
        for (int y = box.top(); y <= box.bottom(); y++) {
            for (int i = y * width + box.left(); i <= y * width + box.right(); i++) {
                int paper = ground[i] & 0xFF;
                if (paper >= DARKEST) {
                    shades[i] = (byte) Math.min(GreyImage.WHITE, GreyImage.WHITE * (shades[i] & 0xFF) / paper);
                }
            }
        }
    }

    /** The page without what is narrower: the brightest shade near every pixel, and of that the darkest. */
    private static byte[] ground(GreyImage picture) {
        int width = picture.width();
        byte[] shades = picture.shades();
        for (int step : new int[] {1, width}) {
            shades = outermost(shades, width, step, true);
        }
        for (int step : new int[] {1, width}) {
            shades = outermost(shades, width, step, false);
        }
        return shades;
    }

    /** The brightest or the darkest of the pixels before and behind each in a row (step 1) or a column (step width). */
    private static byte[] outermost(byte[] shades, int width, int step, boolean brightest) {
        byte[] result = new byte[shades.length];
        for (int i = 0; i < shades.length; i++) {
            int begin = step == 1 ? i - i % width : i % width;
            int end = step == 1 ? begin + width - 1 : shades.length - width + i % width;
            int outermost = shades[i] & 0xFF;
            for (int j = Math.max(begin, i - REACH * step); j <= Math.min(end, i + REACH * step); j += step) {
                int shade = shades[j] & 0xFF;
                outermost = brightest ? Math.max(outermost, shade) : Math.min(outermost, shade);
            }
            result[i] = (byte) outermost;
        }
        return result;
    }
}
