package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of one to three header rows as one label a column. */
final class HeaderLabels {
    private static final Pattern SHEET_ADDRESS = Pattern.compile("([A-Z]{1,3})\\d+");

    private HeaderLabels() {}

    static List<ColumnAssigner.Label> of(List<Grid.Row> header) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (Grid.Row row : header) {
            for (Grid.Cell cell : row.cells()) {
                edges.add(cell.column());
                edges.add(cell.column() + cell.columns());
            }
        }
        List<ColumnAssigner.Label> labels = new ArrayList<>();
        List<Integer> starts = new ArrayList<>(edges);
        List<Grid.Cell> above = List.of();
        for (int i = 0; i + 1 < starts.size(); i++) {
            int first = starts.get(i);
            List<Grid.Cell> cells = cells(header, first);
            if (cells.isEmpty()) {
                above = cells;
            } else if (cells.equals(above)) {
                ColumnAssigner.Label left = labels.remove(labels.size() - 1);
                labels.add(new ColumnAssigner.Label(left.first(), starts.get(i + 1) - 1, left.name(), left.texts()));
            } else {
                labels.add(new ColumnAssigner.Label(first, starts.get(i + 1) - 1, name(header, first), texts(cells)));
                above = cells;
            }
        }
        return labels;
    }

    /** Whether one of these rows has words over a grid column. */
    static boolean textAbove(List<Grid.Row> rows, int column) {
        return rows.stream()
                .anyMatch(row ->
                        cell(row, column).filter(cell -> !cell.text().isBlank()).isPresent());
    }

    /** The cells with words over a grid column; two grid columns under the very same cells are one column. */
    private static List<Grid.Cell> cells(List<Grid.Row> header, int column) {
        return header.stream()
                .flatMap(row -> cell(row, column).stream())
                .filter(cell -> !cell.text().isBlank())
                .toList();
    }

    private static List<String> texts(List<Grid.Cell> cells) {
        return cells.stream().map(cell -> cell.text().strip()).distinct().toList();
    }

    private static Optional<Grid.Cell> cell(Grid.Row row, int column) {
        int low = 0;
        int high = row.cells().size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (row.cells().get(middle).column() <= column) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0
                ? Optional.empty()
                : Optional.of(row.cells().get(low - 1)).filter(cell -> column < cell.column() + cell.columns());
    }

    /** How the file calls the column that begins here, by the addresses of its header's cells. */
    static String name(List<Grid.Row> header, int column) {
        return header.stream()
                .flatMap(row -> cell(row, column).stream())
                .filter(cell -> cell.column() == column)
                .flatMap(cell -> letters(cell).stream())
                .findFirst()
                .orElse("column " + column);
    }

    /** How the file calls the column of a cell that stands under no header. */
    static String name(Grid.Cell cell) {
        return letters(cell).orElse("column " + cell.column());
    }

    private static Optional<String> letters(Grid.Cell cell) {
        Matcher address = SHEET_ADDRESS.matcher(cell.address());
        return address.matches() ? Optional.of(address.group(1)) : Optional.empty();
    }
}
