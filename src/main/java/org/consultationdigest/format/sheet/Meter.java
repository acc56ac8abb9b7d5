package org.consultationdigest.format.sheet;

import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Counts what has been read and ends the reading at a limit. */
final class Meter {
    private final SheetLimits limits;
    private long cells;
    private long characters;

    Meter(SheetLimits limits) {
        this.limits = limits;
    }

    void cell(String text) throws UnreadableSheetException {
        cells++;
        characters(text.length());
        if (cells > limits.cells()) {
            throw reached(limits.cells() + " cells");
        }
    }

    void characters(long count) throws UnreadableSheetException {
        characters += count;
        if (characters > limits.characters()) {
            throw reached(limits.characters() + " characters");
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
