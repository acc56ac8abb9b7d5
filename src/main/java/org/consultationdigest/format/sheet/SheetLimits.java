package org.consultationdigest.format.sheet;

/**
 * How much of a spreadsheet is read at most.
 *
 * @param cells cells with text
 * @param held bytes of text that the reading has to hold at once: the strings that cells share
 * @param shown characters of text shown by all cells together
 * @param bytes size of a file that has to be held in memory as a whole (.xls)
 */
public record SheetLimits(long cells, long held, long shown, long bytes) {

    /** Enough for a million rows that are told one by one: twenty cells each, and four hundred characters. */
    public static SheetLimits standard() {
        return new SheetLimits(24_000_000, 160_000_000, 400_000_000, 100_000_000);
    }

    /** Enough for a million short rows that are all held in memory. */
    public static SheetLimits collected() {
        return new SheetLimits(24_000_000, 160_000_000, 160_000_000, 100_000_000);
    }
}
