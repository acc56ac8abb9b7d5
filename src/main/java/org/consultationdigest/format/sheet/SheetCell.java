package org.consultationdigest.format.sheet;

import java.util.Optional;

/**
 * A cell as a person sees it.
 *
 * @param column counted from 1
 * @param address how the sheet calls it ({@code C7})
 * @param text the displayed text, of a formula its last result; lines parted by a newline, Unicode form C
 * @param kind what is stored in it
 * @param struck the words of it that are struck out, parted by a newline; empty when there are none
 * @param seen the text as it stands in the file, where its font is older than Unicode and it was converted
 */
public record SheetCell(int column, String address, String text, Kind kind, String struck, Optional<String> seen) {

    /** A cell whose text stands in the file as it is shown. */
    public SheetCell(int column, String address, String text, Kind kind, String struck) {
        this(column, address, text, kind, struck, Optional.empty());
    }

    /** What is stored behind the displayed text. */
    public enum Kind {
        TEXT,
        /** A whole number, shown in full. */
        NUMBER,
        /** A number with decimals, or one shown otherwise than it is stored: 38.10 stands there as 38.1. */
        ROUNDED,
        /** A day or time: 2-3 may have been typed. */
        DATE,
        BOOLEAN,
        ERROR,
        /** A formula whose result the file does not hold: the formula itself is shown. */
        FORMULA
    }

    /** A cell in which nothing is struck out; row and column counted from 1. */
    static SheetCell of(int row, int column, String text, Kind kind) {
        return new SheetCell(column, SheetText.address(row, column), text, kind, "");
    }

    /** A formula whose result is not known. */
    static SheetCell formula(int row, int column, String formula) {
        return of(row, column, formula, Kind.FORMULA);
    }
}
