package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the labels of a form and what was written behind them, in the next cell or in the same. */
final class LabelledCells {
    /** A label that stands for what is said, whatever stands beside it. */
    private static final double SURE = 4.5;

    private static final int LONGEST_LABEL = 80;
    private static final Pattern LABEL_AND_VALUE =
            Pattern.compile("([^:\\n]{2,80}?)\\s*:[ \\u00A0]*(\\S.*)", Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile("\\s*:\\s*$");

    private final HeaderScores scores;

    LabelledCells(HeaderScores scores) {
        this.scores = scores;
    }

    /** The labels of a row with their values; empty when the row has none, or is a row of titles. */
    List<LabelledCell> in(Grid.Row row) {
        List<LabelledCell> found = new ArrayList<>();
        List<Grid.Cell> cells = row.cells();
        for (int i = 0; i < cells.size(); i++) {
            Grid.Cell cell = cells.get(i);
            Optional<LabelledCell> inOne = cell.text().isBlank() ? Optional.empty() : inOneCell(row, cell);
            if (inOne.isPresent()) {
                found.add(inOne.get());
            } else if (!cell.text().isBlank()) {
                boolean paired = i + 1 < cells.size() && isLabel(cell) && !isLabel(cells.get(i + 1));
                if (!paired) {
                    return List.of();
                }
                found.add(labelled(row, cell.text(), cells.get(++i)));
            }
        }
        return found;
    }

    /** Whether these are the labels of a comment form: several fields, one of which is what is said. */
    boolean isForm(List<LabelledCell> cells, int leastFields) {
        boolean says = cells.stream()
                .anyMatch(cell -> cell.field().saysSomething()
                        && scores.of(cell.label()).getOrDefault(cell.field(), 0.0) >= SURE);
        return says
                && cells.stream()
                                .map(LabelledCell::field)
                                .filter(field -> field != Field.NONE)
                                .distinct()
                                .count()
                        >= leastFields;
    }

    private Optional<LabelledCell> inOneCell(Grid.Row row, Grid.Cell cell) {
        if (cell.text().indexOf(':') < 0) {
            return Optional.empty();
        }
        Matcher both = LABEL_AND_VALUE.matcher(cell.text().strip());
        return both.matches() && field(both.group(1)) != Field.NONE
                ? Optional.of(labelled(
                        row,
                        both.group(1),
                        new Grid.Cell(
                                cell.column(), 1, false, both.group(2), cell.address(), cell.doubt(), cell.struck())))
                : Optional.empty();
    }

    private LabelledCell labelled(Grid.Row row, String label, Grid.Cell value) {
        String bare = bare(label);
        Grid.Cell shown =
                Rows.speaks(value.text()) ? value : new Grid.Cell(value.column(), 1, false, "", value.address());
        return new LabelledCell(row.number(), bare, field(bare), shown);
    }

    /** A label asks for a field that is known, or ends with a colon. */
    private boolean isLabel(Grid.Cell cell) {
        String text = cell.text().strip();
        return !text.isEmpty()
                && text.length() <= LONGEST_LABEL
                && text.indexOf('\n') < 0
                && (text.endsWith(":") || field(text) != Field.NONE);
    }

    private Field field(String label) {
        return scores.of(bare(label)).entrySet().stream()
                .filter(score -> score.getValue() >= HeaderScores.RECOGNISED)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Field.NONE);
    }

    private static String bare(String label) {
        return BARE.matcher(label.strip()).replaceFirst("");
    }
}
