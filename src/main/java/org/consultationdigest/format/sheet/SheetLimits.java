package org.consultationdigest.format.sheet;

/**
 * How much of a spreadsheet is read at most.
 *
 * @param cells cells with text
 * @param characters characters of text that the reading has to hold at once: the strings that cells share
 * @param shown characters of text shown by all cells together
 * @param bytes size of a file that has to be held in memory as a whole (.xls)
 */
public record SheetLimits(long cells, long characters, long shown, long bytes) {

    /** Enough for a million rows told one by one. */
    public static SheetLimits standard() {
        return new SheetLimits(12_000_000, 80_000_000, 1_000_000_000, 100_000_000);
    }

    /** Enough for 100,000 long comments that are all held in memory. */
    public static SheetLimits held() {
        return new SheetLimits(12_000_000, 80_000_000, 80_000_000, 100_000_000);
    }
}
