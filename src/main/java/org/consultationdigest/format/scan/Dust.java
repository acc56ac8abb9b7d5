package org.consultationdigest.format.scan;

import java.util.List;

/**
 * Dust and the noise of fax lines: spots much smaller than the dot of a letter, which stays, also below a vowel, where it
 * makes another word in Vietnamese. Spots are measured where they are faintest, so that a blurred dot counts with its rim.
 */
final class Dust {
    /** What is darker belongs to a spot. */
    private static final int FAINT = 200;

    /** The dot of a letter is a fifth to a quarter as wide as its low letters are high; dust is narrower than this share. */
    private static final double SHARE = 0.17;

    /** Pieces from which the height of letters is told, in pixels. */
    private static final int LOWEST = 9;

    private static final int HIGHEST = 160;

    private Dust() {}

    /** The page without its dust. */
    static GreyImage removed(GreyImage picture) {
        List<Box> pieces = InkPieces.of(picture.width(), picture.height(), (x, y) -> picture.shade(x, y) < FAINT);
        int largest = (int) (SHARE * letterHeight(pieces));
        byte[] shades = picture.shades();
        pieces.stream()
                .filter(piece -> Math.max(piece.width(), piece.height()) <= largest)
                .forEach(piece -> whiten(shades, picture, piece));
        return new GreyImage(picture.width(), shades);
    }

    private static int letterHeight(List<Box> pieces) {
        List<Integer> heights = pieces.stream()
                .map(Box::height)
                .filter(height -> height >= LOWEST && height <= HIGHEST)
                .sorted()
                .toList();
        return heights.isEmpty() ? 0 : heights.get(heights.size() / 2);
    }

    /** Whitens a spot and the rim that is fainter than it. */
    private static void whiten(byte[] shades, GreyImage picture, Box spot) {
        for (int y = Math.max(0, spot.top() - 1); y <= Math.min(picture.height() - 1, spot.bottom() + 1); y++) {
            for (int x = Math.max(0, spot.left() - 1); x <= Math.min(picture.width() - 1, spot.right() + 1); x++) {
                boolean rim = y < spot.top() || y > spot.bottom() || x < spot.left() || x > spot.right();
                if (!rim || picture.shade(x, y) >= FAINT) {
                    shades[y * picture.width() + x] = (byte) GreyImage.WHITE;
                }
            }
        }
    }
}
