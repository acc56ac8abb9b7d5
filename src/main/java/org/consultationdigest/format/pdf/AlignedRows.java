package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.format.pdf.PageTable.CellLines;

/**
 * Parts the printed lines of a table without columns drawn into rows: where lines are drawn between them; or else where the
 * drop is larger than between the lines of a cell; or else where the first column begins anew.
 */
final class AlignedRows {
    /** Drops larger than the usual one by this factor part rows. */
    private static final double LARGER = 1.25;

    private final int page;
    private final List<Double> edges;
    private final List<Ruling> rulings;
    private final Map<Integer, Double> reach = new HashMap<>();

    AlignedRows(int page, List<Double> edges, List<Ruling> rulings) {
        this.page = page;
        this.edges = edges;
        this.rulings = Ruling.joined(rulings.stream()
                .filter(Ruling::along)
                .filter(ruling -> ruling.to() - ruling.from() > 0.6 * (edges.get(edges.size() - 1) - edges.get(0)))
                .toList());
    }

    List<List<CellLines>> of(List<List<TextLine>> lines) {
        lines.forEach(line -> line.forEach(part -> reach.merge(column(part), part.right(), Math::max)));
        List<Integer> starts = starts(lines);
        List<List<CellLines>> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            rows.add(row(lines.subList(starts.get(i), end)));
        }
        return rows;
    }

    private List<Integer> starts(List<List<TextLine>> lines) {
        List<Integer> byRulings = startsWhere(lines, i -> isRuledBetween(lines.get(i - 1), lines.get(i)));
        if (byRulings.size() > 2) {
            return byRulings;
        }
        double usual = usualDrop(lines);
        List<Integer> byDrops = startsWhere(lines, i -> drop(lines, i) > LARGER * usual);
        if (byDrops.size() > 2) {
            return byDrops;
        }
        return startsWhere(
                lines, i -> TableFrame.index(edges, lines.get(i).get(0).left()) == 0);
    }

    private static List<Integer> startsWhere(List<List<TextLine>> lines, java.util.function.IntPredicate begins) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 1; i < lines.size(); i++) {
            if (begins.test(i)) {
                starts.add(i);
            }
        }
        return starts;
    }

    private boolean isRuledBetween(List<TextLine> above, List<TextLine> row) {
        double from = above.get(0).baseline();
        double to = row.get(0).baseline();
        return rulings.stream().anyMatch(ruling -> ruling.at() > from - 1 && ruling.at() < to);
    }

    private static double drop(List<List<TextLine>> lines, int row) {
        return lines.get(row).get(0).baseline() - lines.get(row - 1).get(0).baseline();
    }

    /** The least drop that comes often. */
    private static double usualDrop(List<List<TextLine>> lines) {
        List<Double> drops = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            drops.add(drop(lines, i));
        }
        drops.sort(null);
        return drops.isEmpty() ? 0 : drops.get(drops.size() / 5);
    }

    private int column(TextLine part) {
        return Math.max(0, TableFrame.index(edges, part.left()));
    }

    private List<CellLines> row(List<List<TextLine>> lines) {
        TreeMap<Integer, List<Glyph>> columns = new TreeMap<>();
        for (List<TextLine> line : lines) {
            for (TextLine part : line) {
                columns.computeIfAbsent(column(part), none -> new ArrayList<>()).addAll(part.glyphs());
            }
        }
        List<CellLines> cells = new ArrayList<>();
        for (int column = 0; column + 1 < edges.size(); column++) {
            List<Glyph> glyphs = columns.getOrDefault(column, List.of());
            double right = reach.getOrDefault(column, edges.get(column + 1));
            cells.add(new CellLines(column + 1, 1, false, CellText.paragraphs(page, glyphs, right)));
        }
        return cells;
    }
}
