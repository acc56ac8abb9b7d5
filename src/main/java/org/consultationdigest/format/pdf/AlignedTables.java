package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds tables that have no lines between their columns: rows below each other whose parts stand in the same strips of the
 * page. Where the columns of running text stand so, a row has as many parts as there are columns of text, and no table is
 * found in fewer than three.
 */
final class AlignedTables {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_COLUMNS = 3;
    /** A title or band within a table runs over its columns; more of them in a row end it. */
    private static final int MOST_BANDS = 1;
    /** Lines further apart than this, in sizes of the type, are of two tables. */
    private static final double FAR = 6;

    private AlignedTables() {}

    /**
     * The tables of a page.
     *
     * @param rows the lines of the page with their type, by base line
     * @param ruled the lines of tables that are drawn
     * @param rulings the lines drawn on the page, which part rows where there are some
     */
    static List<PageTable> in(int page, List<List<TextLine>> rows, Set<Integer> ruled, List<Ruling> rulings) {
        List<PageTable> tables = new ArrayList<>();
        int start = 0;
        while (start < rows.size()) {
            List<List<TextLine>> table = beginning(rows, start, ruled);
            if (table.isEmpty()) {
                start++;
            } else {
                tables.add(table(page, table, rulings));
                start += table.size();
            }
        }
        return tables;
    }

    /** The rows of the table that begins here; none when none does. */
    private static List<List<TextLine>> beginning(List<List<TextLine>> rows, int start, Set<Integer> ruled) {
        List<Strip> strips = new ArrayList<>();
        int full = 0;
        int bands = 0;
        int end = start;
        for (int i = start; i < rows.size() && bands <= MOST_BANDS; i++) {
            List<TextLine> row = parts(rows.get(i));
            if (row.stream().anyMatch(line -> ruled.contains(line.id())) || isFar(rows, i, start)) {
                break;
            }
            List<Strip> wider = Strip.with(strips, row);
            if (wider.size() >= Math.max(LEAST_COLUMNS, strips.size())
                    || (i > start && wider.size() == strips.size())) {
                strips = wider;
                full += row.size() >= LEAST_COLUMNS ? 1 : 0;
                bands = 0;
                end = i + 1;
            } else {
                bands++;
            }
            if (i == start && (row.size() < LEAST_COLUMNS || bands > 0)) {
                return List.of();
            }
        }
        List<List<TextLine>> table = rows.subList(start, end);
        return full >= LEAST_ROWS && isOfColumns(table) ? table : List.of();
    }

    private static boolean isOfColumns(List<List<TextLine>> table) {
        List<List<TextLine>> rows = table.stream().map(AlignedTables::parts).toList();
        return ListStrips.columns(strips(rows), rows) >= LEAST_COLUMNS;
    }

    private static List<Strip> strips(List<List<TextLine>> rows) {
        List<Strip> strips = new ArrayList<>();
        for (List<TextLine> row : rows) {
            List<Strip> wider = Strip.with(strips, row);
            strips = strips.isEmpty() || wider.size() >= strips.size() ? wider : strips;
        }
        return strips;
    }

    /** Parts no wider apart than words can be in a justified line are one. */
    private static List<TextLine> parts(List<TextLine> row) {
        List<TextLine> parts = new ArrayList<>();
        for (TextLine line : row) {
            TextLine last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
            if (last == null || line.left() - last.right() > 1.1 * Math.max(line.size(), last.size())) {
                parts.add(line);
            } else {
                parts.set(parts.size() - 1, last.with(line));
            }
        }
        return parts;
    }

    private static boolean isFar(List<List<TextLine>> rows, int row, int start) {
        if (row == start) {
            return false;
        }
        TextLine above = rows.get(row - 1).get(0);
        TextLine line = rows.get(row).get(0);
        return line.direction() != above.direction()
                || line.baseline() - above.baseline() > FAR * Math.max(line.size(), above.size());
    }

    private static PageTable table(int page, List<List<TextLine>> rows, List<Ruling> rulings) {
        List<Double> edges =
                Strip.edges(strips(rows.stream().map(AlignedTables::parts).toList()));
        Set<Integer> lines = new HashSet<>();
        rows.forEach(row -> row.forEach(line -> lines.add(line.id())));
        double top = rows.get(0).get(0).baseline() - rows.get(0).get(0).size();
        double foot = rows.get(rows.size() - 1).get(0).baseline();
        return new PageTable(page, edges, top, foot, new AlignedRows(page, edges, rulings).of(rows), lines);
    }
}
