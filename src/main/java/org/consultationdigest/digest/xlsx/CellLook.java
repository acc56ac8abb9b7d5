package org.consultationdigest.digest.xlsx;

/**
 * How a cell looks and behaves.
 *
 * @param letters its font
 * @param ground the colour behind them, {@code 0xRRGGBB}, or {@link #NONE}
 * @param bottom the line below
 * @param right the line to the right
 * @param wraps whether a long text goes on in further lines
 * @param centred whether its words stand in the middle between left and right
 * @param middle whether they stand in the middle between top and bottom; otherwise they stand at the top
 * @param writable whether it can be written in when the sheet is protected; what is typed there is taken as text
 * @param quoted whether a program that opens the cell for editing must not take it for a formula
 * @param format how a number is shown ({@code dd/mm/yyyy}); empty for the usual way
 */
public record CellLook(
        Letters letters,
        int ground,
        Line bottom,
        Line right,
        boolean wraps,
        boolean centred,
        boolean middle,
        boolean writable,
        boolean quoted,
        String format) {
    /** No colour. */
    public static final int NONE = -1;

    /** No line. */
    public static final Line NO_LINE = new Line(Weight.NONE, 0);

    /** These letters on nothing, in one line. */
    public static CellLook of(Letters letters) {
        return new CellLook(letters, NONE, NO_LINE, NO_LINE, false, false, false, false, false, "");
    }

    /**
     * A font.
     *
     * @param points its size
     * @param colour {@code 0xRRGGBB}, or {@link #NONE} for the usual black
     */
    public record Letters(int points, boolean bold, boolean italic, boolean underlined, int colour) {}

    /**
     * A line at the edge of a cell.
     *
     * @param colour {@code 0xRRGGBB}
     */
    public record Line(Weight weight, int colour) {}

    /** How heavy a line is. */
    public enum Weight {
        NONE,
        THIN,
        THICK
    }

    /** The same with other letters. */
    public CellLook letters(Letters other) {
        return new CellLook(other, ground, bottom, right, wraps, centred, middle, writable, quoted, format);
    }

    /** The same on a ground of this colour. */
    public CellLook ground(int colour) {
        return new CellLook(letters, colour, bottom, right, wraps, centred, middle, writable, quoted, format);
    }

    /** The same with these lines. */
    public CellLook lines(Line below, Line toTheRight) {
        return new CellLook(letters, ground, below, toTheRight, wraps, centred, middle, writable, quoted, format);
    }

    /** The same, going on in further lines. */
    public CellLook wrapped() {
        return new CellLook(letters, ground, bottom, right, true, centred, middle, writable, quoted, format);
    }

    /** The same with its words between left and right. */
    public CellLook inTheCentre() {
        return new CellLook(letters, ground, bottom, right, wraps, true, middle, writable, quoted, format);
    }

    /** The same with its words between top and bottom. */
    public CellLook inTheMiddle() {
        return new CellLook(letters, ground, bottom, right, wraps, centred, true, writable, quoted, format);
    }

    /** The same for people to write in. */
    public CellLook forWriting() {
        return new CellLook(letters, ground, bottom, right, wraps, centred, middle, true, quoted, format);
    }

    /** The same, never taken for a formula. */
    public CellLook verbatim() {
        return new CellLook(letters, ground, bottom, right, wraps, centred, middle, writable, true, format);
    }

    /** The same, showing numbers so. */
    public CellLook format(String code) {
        return new CellLook(letters, ground, bottom, right, wraps, centred, middle, writable, quoted, code);
    }
}
