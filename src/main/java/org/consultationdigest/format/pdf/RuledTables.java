package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.format.pdf.PageTable.CellLines;

/** Sets the type of a page into the cells that are drawn on it. */
final class RuledTables {
    private RuledTables() {}

    /**
     * The tables of a page.
     *
     * @param rows the lines of the page with their type, by base line
     */
    static List<PageTable> in(int page, List<Ruling> rulings, List<List<TextLine>> rows) {
        List<PageTable> tables = new ArrayList<>();
        for (TableFrame frame : TableFrame.in(rulings)) {
            Map<Integer, List<Glyph>> glyphs = new HashMap<>();
            Set<Integer> lines = new HashSet<>();
            for (List<TextLine> row : rows) {
                row.forEach(line -> take(line, frame, glyphs, lines));
            }
            if (!lines.isEmpty()) {
                tables.add(new PageTable(
                        page, frame.columns(), frame.top(), frame.foot(), cells(page, frame, glyphs), lines));
            }
        }
        return tables;
    }

    private static void take(TextLine line, TableFrame frame, Map<Integer, List<Glyph>> glyphs, Set<Integer> lines) {
        for (Glyph glyph : line.glyphs()) {
            double x = glyph.x() + glyph.width() / 2;
            double y = glyph.y() - 0.3 * glyph.size();
            if (frame.holds(x, y)) {
                int row = TableFrame.index(frame.rows(), y);
                int column = TableFrame.index(frame.columns(), x);
                if (row >= 0 && column >= 0) {
                    glyphs.computeIfAbsent(frame.owner().get(row)[column], none -> new ArrayList<>())
                            .add(glyph);
                    lines.add(line.id());
                }
            }
        }
    }

    private static List<List<CellLines>> cells(int page, TableFrame frame, Map<Integer, List<Glyph>> glyphs) {
        Map<Integer, Double> reach = reach(frame, glyphs);
        List<List<CellLines>> rows = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (int[] owners : frame.owner()) {
            List<CellLines> cells = new ArrayList<>();
            for (int column = 0; column < owners.length; column = end(owners, column)) {
                int end = end(owners, column);
                boolean continued = !begun.add(owners[column]);
                List<Glyph> own = continued ? List.of() : glyphs.getOrDefault(owners[column], List.of());
                double right = reach.getOrDefault(end, frame.columns().get(end));
                cells.add(new CellLines(column + 1, end - column, continued, CellText.paragraphs(page, own, right)));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The first column right of the cell that a column belongs to. */
    private static int end(int[] owners, int column) {
        int end = column + 1;
        while (end < owners.length && owners[end] == owners[column]) {
            end++;
        }
        return end;
    }

    /** How far the words reach in the cells that end at the same edge: what is full there is the same for all. */
    private static Map<Integer, Double> reach(TableFrame frame, Map<Integer, List<Glyph>> glyphs) {
        Map<Integer, Double> reach = new HashMap<>();
        for (int[] owners : frame.owner()) {
            for (int column = 0; column < owners.length; column = end(owners, column)) {
                int end = end(owners, column);
                glyphs.getOrDefault(owners[column], List.of())
                        .forEach(glyph -> reach.merge(end, glyph.isBlank() ? 0 : glyph.end(), Math::max));
            }
        }
        return reach;
    }
}
