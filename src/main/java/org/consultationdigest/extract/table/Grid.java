package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Optional;

/**
 * A table as a person sees it.
 *
 * @param rows its rows from the top, empty ones included
 * @param titles lines that stand above it and belong to it: the page header of a form, the paragraphs before a table
 */
public record Grid(List<Row> rows, List<String> titles) {

    /**
     * One row.
     *
     * @param number its number in the file, counted from 1
     * @param cells its cells from the left; cells that are covered by a merged one above carry {@code continued}
     * @param hidden whether the file hides it
     */
    public record Row(int number, List<Cell> cells, boolean hidden) {}

    /**
     * One cell.
     *
     * @param column its first column, counted from 1
     * @param columns how many columns it covers, at least 1
     * @param continued whether it only continues the merged cell above it
     * @param text the displayed text, lines parted by a newline; empty when there is none
     * @param address how the file calls it ({@code C7}); for Word tables {@code row 4, column 3}
     * @param doubt why the displayed text may not be what was typed, for the person
     * @param struck the words of the text that are struck out, parted by a newline; empty when there are none
     */
    public record Cell(
            int column,
            int columns,
            boolean continued,
            String text,
            String address,
            Optional<String> doubt,
            String struck) {

        /** A cell whose text is not in doubt and has nothing struck out. */
        public Cell(int column, int columns, boolean continued, String text, String address) {
            this(column, columns, continued, text, address, Optional.empty(), "");
        }
    }
}
