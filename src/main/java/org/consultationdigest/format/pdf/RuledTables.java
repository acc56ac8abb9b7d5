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
    /** How far the words of a cell stay from its edge, in points. */
    private static final double PADDING = 4;

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
                    glyphs.computeIfAbsent(frame.owner()[row][column], none -> new ArrayList<>())
                            .add(glyph);
                    lines.add(line.id());
                }
            }
        }
    }

    private static List<List<CellLines>> cells(int page, TableFrame frame, Map<Integer, List<Glyph>> glyphs) {
        List<List<CellLines>> rows = new ArrayList<>();
        Set<Integer> begun = new HashSet<>();
        for (int[] owners : frame.owner()) {
            List<CellLines> cells = new ArrayList<>();
            int column = 0;
            while (column < owners.length) {
                int end = column + 1;
                while (end < owners.length && owners[end] == owners[column]) {
                    end++;
                }
                boolean continued = !begun.add(owners[column]);
                double right = frame.columns().get(end) - PADDING;
                List<Glyph> own = continued ? List.of() : glyphs.getOrDefault(owners[column], List.of());
                cells.add(new CellLines(column + 1, end - column, continued, paragraphs(page, own, right)));
                column = end;
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The paragraphs of a cell, its lines as wide as the cell. */
    static List<LineGroup> paragraphs(int page, List<Glyph> glyphs, double right) {
        if (glyphs.isEmpty()) {
            return List.of();
        }
        List<TextLine> lines = new LineBuilder()
                .rows(page, glyphs).stream()
                        .map(row -> row.stream().reduce(TextLine::with).orElseThrow())
                        .map(TextLine::withoutGlyphs)
                        .toList();
        return ParagraphBuilder.groups(List.of(Block.of(lines).reaching(right)), Map.of());
    }
}
