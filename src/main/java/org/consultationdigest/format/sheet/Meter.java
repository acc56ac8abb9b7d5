package org.consultationdigest.format.sheet;

import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Counts what has been read and ends the reading at a limit. */
final class Meter {
    /** A cell holds at most 32,767 characters in the spreadsheet programs; other writers go further. */
    private static final int LONGEST_TEXT = 2_000_000;

    /** What a string costs in memory besides its bytes. */
    private static final int OVERHEAD = 12;

    private final SheetLimits limits;
    private long cells;
    private long held;
    private long shown;

    Meter(SheetLimits limits) {
        this.limits = limits;
    }

    /** A cell and the text that it shows. */
    void cell(String text) throws UnreadableSheetException {
        cells++;
        shown += text.length();
        if (cells > limits.cells()) {
            throw reached(limits.cells() + " cells");
        }
        if (shown > limits.shown()) {
            throw reached(limits.shown() + " characters");
        }
    }

    /** A text that is held until the file has been read, in bytes. */
    void held(int length) throws UnreadableSheetException {
        held += length + OVERHEAD;
        if (held > limits.held()) {
            throw reached(limits.held() + " bytes of texts");
        }
    }

    /** One text as it grows. */
    void text(int length) throws UnreadableSheetException {
        if (length > LONGEST_TEXT) {
            throw reached(LONGEST_TEXT + " characters in one cell");
        }
    }

    void bytes(long count) throws UnreadableSheetException {
        if (count > limits.bytes()) {
            throw reached(limits.bytes() + " bytes");
        }
    }

    private static UnreadableSheetException reached(String limit) {
        return new UnreadableSheetException(Problem.of(
                ProblemCode.LIMIT_REACHED,
                "The spreadsheet holds more than " + limit + ": it was not read to its end."
                        + " Ask for the comments alone, in a file of their own."));
    }
}
