package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells printed line numbers from other columns of numbers.
 *
 * <p>Line numbers stand outside the text, beside most of its lines, on most of the pages from the first that has them, and
 * go on from page to page or begin anew. The running numbers of a table stand below the heading of their column or beside
 * rows of several cells.
 */
final class MarginNumbers {
    private static final int ROWS_OF_A_FULL_PAGE = 5;
    private static final double MOST = 0.5;
    private static final double NEARLY_ALL = 0.8;
    /** So many lines have to be counted by the numbers of a single page. */
    private static final int FEWEST_ON_ONE_PAGE = 5;

    private static final int CELLS = 3;

    private final List<PageRows> pages;
    private final Map<Integer, PageRows> byNumber;

    private MarginNumbers(List<PageRows> pages) {
        this.pages = pages;
        this.byNumber = pages.stream().collect(Collectors.toMap(PageRows::page, page -> page));
    }

    /** The columns of printed line numbers, by page; empty when the lines of the file are not numbered. */
    static List<NumberColumn> of(List<PageRows> pages) {
        return new MarginNumbers(pages).columns();
    }

    private List<NumberColumn> columns() {
        List<NumberColumn> columns = pages.stream()
                .flatMap(page -> NumberColumn.on(page).stream())
                .filter(this::standsOutside)
                .collect(Collectors.toCollection(ArrayList::new));
        return columns.isEmpty() || !onMostPages(columns) || !besideMostLines(columns) || !inSequence(columns)
                ? List.of()
                : columns;
    }

    /** Whether nothing else stands in its strip between its first and last number, nor the title of a column above. */
    private boolean standsOutside(NumberColumn column) {
        Set<TextLine> members = Set.copyOf(column.members());
        int before = 0;
        int behind = 0;
        int cells = 0;
        for (List<TextLine> row : rows(column)) {
            double baseline = row.get(0).baseline();
            boolean inside = baseline >= column.top() - 2 * column.pitch() && baseline <= column.foot() + 1;
            List<TextLine> others =
                    row.stream().filter(line -> !members.contains(line)).toList();
            if (inside && others.stream().anyMatch(line -> overlaps(column, line))) {
                return false;
            }
            before += inside && others.stream().anyMatch(line -> line.right() < column.left()) ? 1 : 0;
            behind += inside && others.stream().anyMatch(line -> line.left() > column.right()) ? 1 : 0;
            cells += others.size() < row.size() && cells(others) >= CELLS ? 1 : 0;
        }
        return (before == 0 || behind == 0) && cells <= MOST * column.members().size();
    }

    private static boolean overlaps(NumberColumn column, TextLine line) {
        return line.left() < column.right() + 1 && line.right() > column.left() - 1;
    }

    private static int cells(List<TextLine> row) {
        int cells = row.isEmpty() ? 0 : 1;
        for (int i = 1; i < row.size(); i++) {
            cells += row.get(i - 1).isApartFrom(row.get(i)) ? 1 : 0;
        }
        return cells;
    }

    private boolean onMostPages(List<NumberColumn> columns) {
        int first = columns.get(0).page();
        long full = pages.stream()
                .filter(page -> page.page() >= first && page.rows().size() >= ROWS_OF_A_FULL_PAGE)
                .count();
        long with = columns.stream().map(NumberColumn::page).distinct().count();
        return with >= MOST * full
                && (with > 1 || columns.get(0).members().size() * columns.get(0).step() >= FEWEST_ON_ONE_PAGE);
    }

    private boolean besideMostLines(List<NumberColumn> columns) {
        int lines = 0;
        int numbered = 0;
        for (NumberColumn column : columns) {
            numbered += column.members().size() * column.step();
            lines += (int) rows(column).stream()
                    .filter(row -> row.get(0).baseline() >= column.top() - 1
                            && row.get(0).baseline() <= column.foot() + 1)
                    .count();
        }
        long pagesWith = columns.stream().map(NumberColumn::page).distinct().count();
        return numbered >= (pagesWith > 1 ? MOST : NEARLY_ALL) * lines;
    }

    private static boolean inSequence(List<NumberColumn> columns) {
        int following = 0;
        for (int i = 1; i < columns.size(); i++) {
            following += columns.get(i).follows(columns.get(i - 1)) ? 1 : 0;
        }
        return following >= NEARLY_ALL * (columns.size() - 1);
    }

    private List<List<TextLine>> rows(NumberColumn column) {
        PageRows page = byNumber.get(column.page());
        return page == null ? List.of() : page.rows();
    }
}
