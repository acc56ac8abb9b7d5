package org.consultationdigest.format.scan;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;

/**
 * The red ink of seals, which stand over signatures and names on every Vietnamese official letter. Red ink is bright in red
 * light and black ink is not: within a seal the red part of each colour is the shade of what lies below. Red typing is no
 * seal; a seal is told by its frame, which is far larger than a letter.
 */
final class SealInk {
    /** How much redder than green or blue a pixel of such ink is, of 255. */
    private static final int REDDER = 36;

    /** Pixels are looked at in squares of this side, so that black strokes over a frame do not part it. */
    private static final int SQUARE = 4;

    /** A seal is at least this wide and high in pixels: 12 mm at 300 dots an inch. Those of offices are 30 to 42 mm. */
    private static final int LEAST = 142;

    /** A seal is no wider and higher than this: 110 mm. */
    private static final int MOST = 1300;

    private final int width;
    private final int[] colours;

    private SealInk(BufferedImage picture) {
        this.width = picture.getWidth();
        this.colours = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    }

    /** The page in shades of grey without such ink; empty when there is none. */
    static java.util.Optional<GreyImage> removed(BufferedImage picture) {
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY || picture.getType() == BufferedImage.TYPE_BYTE_BINARY) {
            return java.util.Optional.empty();
        }
        SealInk ink = new SealInk(picture);
        List<Box> seals = ink.seals();
        return seals.isEmpty() ? java.util.Optional.empty() : java.util.Optional.of(ink.without(seals));
    }

    private List<Box> seals() {
        int columns = width / SQUARE;
        int rows = colours.length / width / SQUARE;
        boolean[] red = new boolean[columns * rows];
        for (int i = 0; i < red.length; i++) {
            red[i] = isRedSquare(i % columns * SQUARE, i / columns * SQUARE);
        }
        return InkPieces.of(columns, rows, (x, y) -> red[y * columns + x]).stream()
                .map(box -> new Box(
                        box.left() * SQUARE,
                        box.top() * SQUARE,
                        (box.right() + 1) * SQUARE,
                        (box.bottom() + 1) * SQUARE))
                .filter(box ->
                        Math.min(box.width(), box.height()) >= LEAST && Math.max(box.width(), box.height()) <= MOST)
                .toList();
    }

    private boolean isRedSquare(int left, int top) {
        int red = 0;
        for (int i = 0; i < SQUARE * SQUARE; i++) {
            red += redness(colours[(top + i / SQUARE) * width + left + i % SQUARE]) > REDDER ? 1 : 0;
        }
        return red >= SQUARE;
    }

    private static int redness(int colour) {
        return ((colour >> 16) & 0xFF) - Math.max((colour >> 8) & 0xFF, colour & 0xFF);
    }

    private GreyImage without(List<Box> seals) {
        byte[] shades = new byte[colours.length];
        for (int i = 0; i < shades.length; i++) {
            shades[i] = (byte) GreyImage.brightness(colours[i]);
        }
        seals.forEach(seal -> lift(seal, shades));
        return new GreyImage(width, shades);
    }

    private void lift(Box seal, byte[] shades) {
        int paler = GreyImage.WHITE - usualRed(seal);
        int height = colours.length / width;
        for (int y = Math.max(0, seal.top() - SQUARE); y < Math.min(height, seal.bottom() + SQUARE); y++) {
            for (int x = Math.max(0, seal.left() - SQUARE); x < Math.min(width, seal.right() + SQUARE); x++) {
                int colour = colours[y * width + x];
                if (redness(colour) > REDDER / 3) {
                    shades[y * width + x] = (byte) Math.min(GreyImage.WHITE, ((colour >> 16) & 0xFF) + paler);
                }
            }
        }
    }

    /** How bright the ink is in red light, in the middle of all its pixels. */
    private int usualRed(Box seal) {
        int[] counts = new int[256];
        for (int y = seal.top(); y < Math.min(colours.length / width, seal.bottom()); y++) {
            for (int x = seal.left(); x < Math.min(width, seal.right()); x++) {
                int colour = colours[y * width + x];
                counts[(colour >> 16) & 0xFF] += redness(colour) > REDDER ? 1 : 0;
            }
        }
        int half = Arrays.stream(counts).sum() / 2;
        int red = 0;
        for (int seen = counts[0]; seen <= half && red < GreyImage.WHITE; red++) {
            seen += counts[red + 1];
        }
        return red;
    }
}
