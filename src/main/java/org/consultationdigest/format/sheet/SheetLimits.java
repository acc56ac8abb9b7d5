package org.consultationdigest.format.sheet;

/**
 * How much of a spreadsheet is read at most.
 *
 * @param cells cells with text
 * @param characters characters of text, shared strings included
 * @param bytes size of a file that has to be held in memory as a whole (.xls)
 */
public record SheetLimits(long cells, long characters, long bytes) {

    /** Enough for 100,000 long comments, or a million records of short cells. */
    public static SheetLimits standard() {
        return new SheetLimits(12_000_000, 100_000_000, 100_000_000);
    }
}
