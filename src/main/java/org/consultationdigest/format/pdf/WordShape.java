package org.consultationdigest.format.pdf;

import java.text.Normalizer;

/**
 * How far a word rises above its base line and falls below it, in sizes of its type, by its letters: the measures of Times
 * and its kin, in which offices write. By them the height of a word in a picture tells the size of its type.
 *
 * @param rise how far its highest letter rises
 * @param fall how far its lowest letter falls
 */
record WordShape(double rise, double fall) {
    private static final double LOW = 0.46;
    private static final double TALL = 0.67;
    private static final double DESCENDER = 0.21;
    private static final String LOW_LETTERS = "acemnorsuvwxzıơư~=«»:;";
    private static final String LOWEST_MARKS = ".,_-–…";
    private static final String FALLING = "gjpqyQ()[]{}|;,/";

    /** A mark above a letter, and one more above that. */
    private static final double MARK = 0.2;

    private static final double DOT_BELOW = 0.17;

    /** The shape of a word. */
    static WordShape of(String word) {
        String parts = Normalizer.normalize(word, Normalizer.Form.NFD);
        double highest = 0.1;
        double lowest = 0;
        double rise = 0;
        for (int i = 0; i < parts.length(); i++) {
            char c = parts.charAt(i);
            boolean isMark = Character.getType(c) == Character.NON_SPACING_MARK;
            rise = isMark ? rise + markAbove(c) : rise(c);
            highest = Math.max(highest, rise);
            lowest = Math.max(lowest, isMark ? markBelow(c) : FALLING.indexOf(c) >= 0 ? DESCENDER : 0);
        }
        return new WordShape(highest, lowest);
    }

    /** Its height. */
    double height() {
        return rise + fall;
    }

    private static double rise(char letter) {
        if (LOWEST_MARKS.indexOf(letter) >= 0) {
            return 0.1;
        }
        return LOW_LETTERS.indexOf(letter) >= 0 || letter == 'g' || letter == 'p' || letter == 'q' || letter == 'y'
                ? LOW
                : TALL;
    }

    /** The horn of a vowel (U+031B) stands beside it; a dot (U+0323) below. */
    private static double markAbove(char mark) {
        return mark == 0x31B || mark == 0x323 ? 0 : MARK;
    }

    private static double markBelow(char mark) {
        return mark == 0x323 ? DOT_BELOW : 0;
    }
}
