package org.consultationdigest.digest.xlsx;

import java.util.List;
import java.util.Optional;

/**
 * Everything about a sheet but its cells.
 *
 * @param name on its tab
 * @param columns from the left
 * @param gridlines whether the program draws its own lines between cells
 * @param table whether its first row is the header of a table: it and the first column stay in sight, and are printed
 *     again on every page
 * @param outlined whether its rows are folded away under headings
 * @param filter the cells that can be filtered, header included
 * @param criteria what they are filtered by now
 * @param merged cells that are one
 * @param conditions looks that depend on what a cell says
 * @param choices what may be chosen from in a cell
 * @param page how it is printed
 * @param charts drawn over the cells
 */
public record SheetLayout(
        String name,
        List<Column> columns,
        boolean gridlines,
        boolean table,
        boolean outlined,
        Optional<Area> filter,
        List<Criteria> criteria,
        List<Area> merged,
        List<Condition> conditions,
        List<Choice> choices,
        Page page,
        List<BarChart> charts) {
    public SheetLayout {
        columns = List.copyOf(columns);
        criteria = List.copyOf(criteria);
        merged = List.copyOf(merged);
        conditions = List.copyOf(conditions);
        choices = List.copyOf(choices);
        charts = List.copyOf(charts);
    }

    /**
     * A column.
     *
     * @param width in digits of the workbook's font
     */
    public record Column(int width, boolean hidden) {}

    /**
     * What a column is filtered by.
     *
     * @param column counted from 0 among those of the filter
     * @param markup the content of the element {@code filterColumn} (ECMA-376 part 1, 18.3.2.7)
     */
    public record Criteria(int column, String markup) {}

    /**
     * A look for the cells for which a formula holds.
     *
     * @param formula written for the first of the cells
     * @param letters only weight, slant and colour count
     */
    public record Condition(Area cells, String formula, CellLook.Letters letters, int ground) {}

    /**
     * A list to choose from; other words are taken, too.
     *
     * @param formula the words in quotation marks, comma between them, or a name
     * @param title what the program shows when the cell is entered, above the hint
     */
    public record Choice(Area cells, String formula, String title, String hint) {}

    /**
     * A4 paper.
     *
     * @param scale in per cent; 0 when the sheet is fitted to pages
     * @param pagesAcross how many pages the columns are fitted to
     * @param pagesDown how many pages the rows are fitted to; 0 for as many as they take
     * @param breaks the columns after which a page ends, counted from 0
     * @param footerLeft what stands at the bottom on the left; the number of the page stands in the middle
     * @param footerRight what stands at the bottom on the right
     */
    public record Page(
            boolean landscape,
            int scale,
            int pagesAcross,
            int pagesDown,
            List<Integer> breaks,
            String footerLeft,
            String footerRight) {
        public Page {
            breaks = List.copyOf(breaks);
        }
    }
}
