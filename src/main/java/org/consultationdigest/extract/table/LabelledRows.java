package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.text.Folding;

/**
 * A table that is a form: labels on the left, what was written on the right, again and again for every comment. Turned, the
 * labels are the titles of columns and each block of labels is a row, so that the rules for tables read it.
 */
final class LabelledRows {
    private static final double SHARE_OF_ROWS = 0.6;
    private static final int LEAST_FIELDS = 2;
    private static final int LONGEST_TITLE = 6;

    private final List<List<LabelledCell>> blocks;
    private final List<Grid.Row> others;

    private LabelledRows(List<List<LabelledCell>> blocks, List<Grid.Row> others) {
        this.blocks = blocks;
        this.others = others;
    }

    /** The blocks of a form; empty when the table is none. */
    static Optional<LabelledRows> in(Grid grid, HeaderScores scores) {
        LabelledCells cells = new LabelledCells(scores);
        List<LabelledCell> labelled = new ArrayList<>();
        List<Grid.Row> others = new ArrayList<>();
        for (Grid.Row row : grid.rows()) {
            List<LabelledCell> found = cells.in(row);
            if (found.isEmpty() && !labelled.isEmpty() && goesOn(row)) {
                LabelledCell last = labelled.remove(labelled.size() - 1);
                labelled.add(last.with(row));
            } else if (found.isEmpty() && !Rows.blank(row)) {
                others.add(row);
            }
            labelled.addAll(found);
        }
        boolean form = cells.isForm(labelled, LEAST_FIELDS)
                && labelled.size() >= SHARE_OF_ROWS * (labelled.size() + others.size());
        return form ? Optional.of(new LabelledRows(blocks(labelled), others)) : Optional.empty();
    }

    /**
     * Words without a label go on with what was written above them, unless they are as short as a title. Words in several
     * columns are a row of a table of columns.
     */
    private static boolean goesOn(Grid.Row row) {
        String text = Rows.text(row).strip();
        boolean title = text.split("\\s+", -1).length <= LONGEST_TITLE && !text.matches("(?s).*[.;!?]");
        boolean besideEmptyLabel =
                row.cells().size() > 1 && row.cells().get(0).text().isBlank();
        boolean alone =
                row.cells().stream().filter(cell -> !cell.text().isBlank()).count() == 1;
        return alone && Rows.speaks(text) && (!title || besideEmptyLabel);
    }

    /** A label that comes again begins a new block. */
    private static List<List<LabelledCell>> blocks(List<LabelledCell> cells) {
        List<List<LabelledCell>> blocks = new ArrayList<>();
        Set<String> inBlock = new LinkedHashSet<>();
        for (LabelledCell cell : cells) {
            if (blocks.isEmpty() || !inBlock.add(key(cell))) {
                blocks.add(new ArrayList<>());
                inBlock.clear();
                inBlock.add(key(cell));
            }
            blocks.get(blocks.size() - 1).add(cell);
        }
        return blocks;
    }

    private static String key(LabelledCell cell) {
        return Folding.lowered(cell.label());
    }

    /** The blocks as rows below the labels; a row bears the number of the first of its block. */
    Grid columns(List<String> titles) {
        Map<String, LabelledCell> labels = new LinkedHashMap<>();
        blocks.forEach(block -> block.forEach(cell -> labels.putIfAbsent(key(cell), cell)));
        List<String> keys = new ArrayList<>(labels.keySet());
        List<Grid.Row> rows = new ArrayList<>();
        List<Grid.Cell> header = new ArrayList<>();
        labels.values().forEach(cell -> header.add(cell.titled(header.size() + 1)));
        rows.add(new Grid.Row(blocks.get(0).get(0).row(), header, false));
        for (List<LabelledCell> block : blocks) {
            List<Grid.Cell> made = new ArrayList<>();
            block.forEach(cell -> made.add(cell.valued(keys.indexOf(key(cell)) + 1)));
            made.sort((one, other) -> Integer.compare(one.column(), other.column()));
            rows.add(new Grid.Row(block.get(0).row(), made, false));
        }
        return new Grid(rows, titles);
    }

    /** The labels that were not read as titles: those of every block but the first. */
    List<LabelledCell> repeated() {
        Set<String> titles = new LinkedHashSet<>();
        List<LabelledCell> repeated = new ArrayList<>();
        for (List<LabelledCell> block : blocks) {
            for (LabelledCell cell : block) {
                if (!titles.add(key(cell))) {
                    repeated.add(cell);
                }
            }
        }
        return repeated;
    }

    /** The rows without a label: titles and instructions of the form. */
    List<Grid.Row> others() {
        return others;
    }
}
