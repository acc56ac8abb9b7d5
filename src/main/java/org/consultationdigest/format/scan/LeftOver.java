package org.consultationdigest.format.scan;

import java.awt.Rectangle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The letters of a page that are in none of the words that were read of it: those that stand alone are easily passed over. */
final class LeftOver {
    private final GreyImage picture;
    private final List<Rectangle> words;

    LeftOver(GreyImage picture, List<Rectangle> words) {
        this.picture = picture;
        this.words = words;
    }

    /** Of these letters those in no word. */
    List<Box> of(List<Box> letters) {
        return letters.stream()
                .filter(letter -> !isRead(letter.middleX(), letter.middleY()))
                .toList();
    }

    /** The page with nothing on it but such letters on a level with words that were read, and what stands close to them. */
    Optional<GreyImage> beside(List<Box> letters) {
        List<Box> beside = of(letters).stream().filter(this::isLevelWithWords).toList();
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        byte[] shades = new byte[picture.width() * picture.height()];
        Arrays.fill(shades, (byte) GreyImage.WHITE);
        beside.forEach(letter -> copy(letter, shades));
        return Optional.of(new GreyImage(picture.width(), shades));
    }

    private boolean isRead(int x, int y) {
        return words.stream().anyMatch(word -> word.contains(x, y));
    }

    private boolean isLevelWithWords(Box letter) {
        return words.stream().anyMatch(word -> word.y <= letter.middleY() && letter.middleY() < word.y + word.height);
    }

    private void copy(Box letter, byte[] shades) {
        int around = letter.size();
        for (int y = Math.max(0, letter.top() - around / 2);
                y <= Math.min(picture.height() - 1, letter.bottom() + around / 2);
                y++) {
            for (int x = Math.max(0, letter.left() - around);
                    x <= Math.min(picture.width() - 1, letter.right() + around);
                    x++) {
                if (!isRead(x, y)) {
                    shades[y * picture.width() + x] = (byte) picture.shade(x, y);
                }
            }
        }
    }
}
