package org.consultationdigest.digest;

import java.text.Normalizer;

/**
 * How high a row has to be for its texts, estimated in one pass: what is written cannot be measured, and a row without
 * a height is shown one line high. Widths of letters are those of a common sans serif, in thousandths of the letter
 * height, rounded up.
 */
final class TextHeight {
    /** The highest row there is, in points (Excel specifications and limits). */
    static final double HIGHEST = 409;

    private static final double LINE = 13;
    private static final double MARGIN = 4;
    static final double ONE_LINE = LINE + MARGIN;

    private static final int DIGIT = 556;
    /** Fonts differ from computer to computer; better a little air than a lost line. */
    private static final double AIR = 1.06;

    /** The widths of the letters below this number: Latin with all its marks among them. */
    private static final short[] WIDTHS = widths(0x2030);

    private static final int SPACE = WIDTHS[' '];

    private final long room;
    private int lines = 1;
    /** How far the line is filled by the words before this one. */
    private long used;
    /** How wide this word is so far. */
    private long word;

    private TextHeight(long room) {
        this.room = room;
    }

    /** The height of a text, in points. */
    static double points(String text, int width) {
        return Math.min(HIGHEST, lines(text, width) * LINE + MARGIN);
    }

    /** How many lines a text takes in a column so many digits wide. */
    static int lines(String text, int width) {
        TextHeight height = new TextHeight((long) (width * DIGIT / AIR));
        height.read(text);
        return height.lines;
    }

    private void read(String text) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == '\n' || unit == '\r') {
                endWord();
                boolean pair = unit == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
                i += pair ? 1 : 0;
                lines++;
                used = 0;
            } else {
                word += width(unit);
                if (unit == ' ') {
                    endWord();
                }
            }
        }
        endWord();
    }

    /** Puts the word into the line, or into the next when it does not fit; the space behind it may hang over. */
    private void endWord() {
        if (used > 0 && used + word - SPACE > room) {
            lines++;
            used = 0;
        }
        lines += (int) Math.max(0, (word - 1) / room);
        used = word > room ? word % room : used + word;
        word = 0;
    }

    private static int width(char unit) {
        if (unit < WIDTHS.length) {
            return WIDTHS[unit];
        }
        // Two halves make one letter.
        return Character.isSurrogate(unit) ? DIGIT : ofLetter(unit);
    }

    private static short[] widths(int letters) {
        short[] widths = new short[letters];
        for (int letter = 0; letter < letters; letter++) {
            String parts = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            widths[letter] = (short) parts.chars().map(TextHeight::ofLetter).sum();
        }
        return widths;
    }

    private static int ofLetter(int letter) {
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
