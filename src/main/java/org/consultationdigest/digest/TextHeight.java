package org.consultationdigest.digest;

import java.text.Normalizer;

/**
 * How high a row has to be for its texts, estimated: a streamed workbook cannot measure, and a row without a height
 * is shown one line high. Widths of letters are those of a common sans serif, in thousandths of the letter height,
 * rounded up.
 */
final class TextHeight {
    /** The highest row there is, in points (Excel specifications and limits). */
    static final double HIGHEST = 409;

    private static final double LINE = 13;
    private static final double MARGIN = 4;
    private static final int DIGIT = 556;
    /** Fonts differ from computer to computer; better a little air than a lost line. */
    private static final double AIR = 1.06;

    private TextHeight() {}

    /** The height of a text, in points. */
    static double points(String text, int width) {
        return Math.min(HIGHEST, lines(text, width) * LINE + MARGIN);
    }

    /** How many lines a text takes in a column so many digits wide. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String paragraph : Normalizer.normalize(text, Normalizer.Form.NFD).split("\r\n|\r|\n", -1)) {
            lines += linesOfParagraph(paragraph, (long) (width * DIGIT / AIR));
        }
        return lines;
    }

    private static int linesOfParagraph(String paragraph, long room) {
        int lines = 1;
        long used = 0;
        for (String word : paragraph.split("(?<= )", -1)) {
            long wordWidth = width(word);
            if (used > 0 && used + wordWidth - width(" ") > room) {
                lines++;
                used = 0;
            }
            lines += (int) Math.max(0, (wordWidth - 1) / room);
            used = wordWidth > room ? wordWidth % room : used + wordWidth;
        }
        return lines;
    }

    private static long width(String word) {
        return word.codePoints().mapToLong(TextHeight::width).sum();
    }

    private static int width(int letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        if (" iljtfr.,;:'|!()[]I".indexOf(letter) >= 0) {
            return 300;
        }
        if ("ckszvxy".indexOf(letter) >= 0) {
            return 500;
        }
        if ("mwMW@%—…".indexOf(letter) >= 0) {
            return 880;
        }
        if (Character.isIdeographic(letter)) {
            return 1000;
        }
        return Character.isUpperCase(letter) ? 700 : DIGIT;
    }
}
