package org.consultationdigest.digest;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a cell shows.
 *
 * @param text its words, verbatim
 * @param number a count instead of words
 * @param marked words in it that only some copies of a comment say
 * @param link where a click on it leads
 */
record SheetCell(String text, OptionalInt number, List<String> marked, Optional<Link> link) {
    static final SheetCell BLANK = text("");

    static SheetCell text(String text) {
        return new SheetCell(text, OptionalInt.empty(), List.of(), Optional.empty());
    }

    static SheetCell text(Optional<String> text) {
        return text(text.orElse(""));
    }

    static SheetCell number(int number) {
        return new SheetCell("", OptionalInt.of(number), List.of(), Optional.empty());
    }

    /** The same cell leading there, when there is somewhere to go. */
    SheetCell to(Optional<? extends Link> target) {
        return new SheetCell(text, number, marked, target.map(each -> each));
    }

    /** The same cell with these words marked, where they stand in it. */
    SheetCell marking(List<String> words) {
        return new SheetCell(text, number, words, link);
    }

    /** Where a click leads. */
    sealed interface Link {
        /** To a cell of the workbook, as a formula writes it. */
        record Inside(String address) implements Link {}

        /** To a cell of another workbook, by a URI reference to it and as a formula writes the cell. */
        record InWorkbook(String uri, String address) implements Link {}

        /** To a file, by a URI reference from the workbook. */
        record ToFile(String uri) implements Link {}
    }
}
