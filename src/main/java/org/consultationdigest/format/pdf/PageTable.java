package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Set;

/**
 * A table, or the part of one, on one page.
 *
 * @param page the page
 * @param edges the edges of its columns from the left
 * @param top where it begins, from the top of the page
 * @param foot where it ends
 * @param rows its rows
 * @param lines the lines of the page that its words stand in
 */
record PageTable(
        int page, List<Double> edges, double top, double foot, List<List<CellLines>> rows, Set<Integer> lines) {
    /** Edges of columns this near to each other, in points, are the same. */
    private static final double SAME = 6;

    /**
     * A cell with its words set into paragraphs.
     *
     * @param column its first column, from 1
     * @param columns how many columns it covers
     * @param continued whether it only continues the cell above it
     */
    record CellLines(int column, int columns, boolean continued, List<LineGroup> paragraphs) {

        String text(Hyphenation hyphenation) {
            return paragraphs.stream()
                    .map(group -> hyphenation.join(group.lines()).text())
                    .collect(java.util.stream.Collectors.joining("\n"));
        }
    }

    /** Whether a table on the next page has the same columns. */
    boolean hasColumnsOf(PageTable other) {
        if (edges.size() != other.edges.size()) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME) {
                return false;
            }
        }
        return true;
    }
}
