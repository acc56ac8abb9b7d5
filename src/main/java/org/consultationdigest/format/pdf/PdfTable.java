package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Set;

/**
 * A table: cells in lines, or columns told by how their words are aligned. Whether it holds comments is for others to tell;
 * its words stand among the paragraphs too.
 *
 * @param rows its rows from the top, over all its pages
 * @param paragraphs the indices in {@link PdfContent#paragraphs()} of those that its words went into
 */
public record PdfTable(List<Row> rows, Set<Integer> paragraphs) {
    public PdfTable {
        rows = List.copyOf(rows);
        paragraphs = Set.copyOf(paragraphs);
    }

    /**
     * One row.
     *
     * @param page the page it begins on, from 1
     * @param cells its cells from the left
     */
    public record Row(int page, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One cell.
     *
     * @param column its first column, from 1
     * @param columns how many columns it covers
     * @param continued whether it only continues the cell above it
     * @param text its words, paragraphs parted by a newline
     */
    public record Cell(int column, int columns, boolean continued, String text) {}
}
