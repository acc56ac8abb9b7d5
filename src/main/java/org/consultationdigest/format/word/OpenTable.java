package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A table that is being put together cell by cell; its columns are known when its last row is. */
final class OpenTable {
    /** Edges that are nearer to each other than this were meant to be one. */
    private static final int SAME_EDGE = 30;

    private final int number;
    private final List<RawRow> rows = new ArrayList<>();
    private List<List<WordBlock>> cells = new ArrayList<>();
    private List<WordBlock> cell = new ArrayList<>();

    private record RawRow(int left, List<TableFlow.Edge> edges, boolean header, List<List<WordBlock>> cells) {}

    OpenTable(int number) {
        this.number = number;
    }

    void add(WordBlock block) {
        cell.add(block);
    }

    void endCell() {
        cells.add(cell);
        cell = new ArrayList<>();
    }

    void endRow(int left, List<TableFlow.Edge> edges, boolean header) {
        if (!cell.isEmpty()) {
            endCell();
        }
        if (!cells.isEmpty()) {
            rows.add(new RawRow(left, complete(left, edges, cells.size()), header, cells));
        }
        cells = new ArrayList<>();
    }

    /** Cells without an edge of their own stand side by side behind the last one that has one. */
    private static List<TableFlow.Edge> complete(int left, List<TableFlow.Edge> edges, int count) {
        List<TableFlow.Edge> all = new ArrayList<>(edges.subList(0, Math.min(count, edges.size())));
        while (all.size() < count) {
            int last = all.isEmpty() ? left : all.get(all.size() - 1).right();
            all.add(new TableFlow.Edge(last + 1_000, false, false));
        }
        return all;
    }

    WordTable table() {
        endRow(0, List.of(), false);
        List<Integer> edges = edges();
        return new WordTable(number, rows.stream().map(row -> row(row, edges)).toList());
    }

    /** Where cells begin and end in any row, from the left. */
    private List<Integer> edges() {
        TreeSet<Integer> all = new TreeSet<>();
        rows.forEach(row -> {
            all.add(row.left());
            row.edges().forEach(edge -> all.add(edge.right()));
        });
        List<Integer> apart = new ArrayList<>();
        for (int edge : all) {
            if (apart.isEmpty() || edge - apart.get(apart.size() - 1) > SAME_EDGE) {
                apart.add(edge);
            }
        }
        return apart;
    }

    private static WordTable.Row row(RawRow row, List<Integer> edges) {
        List<WordTable.Cell> made = new ArrayList<>();
        int column = column(row.left(), edges);
        for (int i = 0; i < row.cells().size(); i++) {
            TableFlow.Edge edge = row.edges().get(i);
            int next = Math.max(column + 1, column(edge.right(), edges));
            List<WordBlock> blocks = row.cells().get(i);
            if (edge.continuesLeft() && !made.isEmpty()) {
                made.add(widened(made.remove(made.size() - 1), next - column, blocks));
            } else {
                made.add(new WordTable.Cell(column + 1, next - column, edge.continuesAbove(), blocks));
            }
            column = next;
        }
        return new WordTable.Row(row.header(), made);
    }

    private static WordTable.Cell widened(WordTable.Cell cell, int columns, List<WordBlock> more) {
        List<WordBlock> joined = new ArrayList<>(cell.blocks());
        joined.addAll(more);
        return new WordTable.Cell(cell.column(), cell.columns() + columns, cell.continued(), joined);
    }

    /** How many edges stand left of this one. */
    private static int column(int edge, List<Integer> edges) {
        int column = 0;
        while (column + 1 < edges.size() && edges.get(column + 1) <= edge) {
            column++;
        }
        return column;
    }
}
