package org.consultationdigest.format.ocr;

import java.awt.Rectangle;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The letters of a Roman numeral told by the shapes of its pieces of ink: bars are I, wide ones V or X.
 *
 * @param letters the pieces before the first point
 * @param below how many pieces follow the point; 0 without one
 */
record RomanStrokes(List<Rectangle> letters, int below) {
    /** 1 to 39, as far as the chapters of a report go. */
    private static final Pattern NUMERAL = Pattern.compile("X{0,3}(?:IX|IV|V?I{0,3})(?<=.)");

    /** A bar with serifs is half as wide as high; V and X are as wide as high. */
    private static final double BAR = 0.7;

    /** A point is lower than this share of the letters; capitals are as high as each other but for a tenth. */
    private static final double POINT = 0.4;

    private static final double CAPITAL = 0.88;

    static RomanStrokes of(List<Rectangle> pieces) {
        int high = height(pieces);
        int point = 0;
        while (point < pieces.size() && pieces.get(point).height > POINT * high) {
            point++;
        }
        return new RomanStrokes(pieces.subList(0, point), Math.max(0, pieces.size() - point - 1));
    }

    private static int height(List<Rectangle> pieces) {
        return pieces.stream().mapToInt(piece -> piece.height).max().orElse(0);
    }

    /** The label as it stands in the picture; empty when its pieces are not those of a Roman numeral. */
    Optional<String> label(String read) {
        boolean capitals = letters.stream().allMatch(letter -> letter.height >= CAPITAL * height(letters));
        return capitals
                ? numeral(read.replaceAll("[^VX]", ""))
                        .flatMap(numeral -> rest(read).map(numeral::concat))
                : Optional.empty();
    }

    /** A letter for each piece; the wide ones as they were read. */
    private Optional<String> numeral(String wide) {
        StringBuilder numeral = new StringBuilder();
        int used = 0;
        for (Rectangle letter : letters) {
            if (letter.width <= BAR * letter.height) {
                numeral.append('I');
            } else if (used < wide.length()) {
                numeral.append(wide.charAt(used++));
            } else {
                return Optional.empty();
            }
        }
        boolean whole = used == wide.length() && NUMERAL.matcher(numeral).matches();
        return whole ? Optional.of(numeral.toString()) : Optional.empty();
    }

    /** What follows the numeral: as it was read, or behind a point that recognition ran together with it. */
    private Optional<String> rest(String read) {
        int point = read.indexOf('.');
        if (point >= 0) {
            return Optional.of(read.substring(point));
        }
        String last = read.substring(read.length() - 1).replaceAll("[Il|]", "1");
        return below == 0 ? Optional.of("") : Optional.of("." + last).filter(place -> below == 1);
    }
}
