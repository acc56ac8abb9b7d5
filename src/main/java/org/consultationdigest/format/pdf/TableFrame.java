package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * The ruled cells of a table.
 *
 * @param columns the edges of its columns from the left
 * @param rows the edges of its rows from the top
 * @param owner for each row and column the number of the cell that covers it
 */
record TableFrame(List<Double> columns, List<Double> rows, List<int[]> owner) {
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_ROWS = 400;

    /** The tables that are drawn with these lines. */
    static List<TableFrame> in(List<Ruling> rulings) {
        List<Ruling> all = new ArrayList<>();
        for (boolean along : new boolean[] {true, false}) {
            all.addAll(Ruling.joined(
                    rulings.stream().filter(ruling -> ruling.along() == along).toList()));
        }
        List<TableFrame> frames = new ArrayList<>();
        for (List<Ruling> together : together(all)) {
            TableFrame frame = of(together);
            if (frame.isTable()) {
                frames.add(frame);
            }
        }
        return frames;
    }

    private static List<List<Ruling>> together(List<Ruling> all) {
        List<List<Ruling>> groups = new ArrayList<>();
        boolean[] taken = new boolean[all.size()];
        for (int i = 0; i < all.size(); i++) {
            if (!taken[i]) {
                taken[i] = true;
                List<Ruling> group = new ArrayList<>(List.of(all.get(i)));
                for (int next = 0; next < group.size(); next++) {
                    addMeeting(all, taken, group, group.get(next));
                }
                groups.add(group);
            }
        }
        return groups;
    }

    private static void addMeeting(List<Ruling> all, boolean[] taken, List<Ruling> group, Ruling one) {
        for (int j = 0; j < all.size(); j++) {
            if (!taken[j] && all.get(j).along() != one.along() && all.get(j).meets(one)) {
                taken[j] = true;
                group.add(all.get(j));
            }
        }
    }

    private static TableFrame of(List<Ruling> rulings) {
        List<Ruling> along = rulings.stream().filter(Ruling::along).toList();
        List<Ruling> across = rulings.stream().filter(ruling -> !ruling.along()).toList();
        List<Double> columns = edges(across, along);
        List<Double> rows = edges(along, across);
        boolean small = columns.size() >= 2 && rows.size() >= 2;
        boolean large = columns.size() > MOST_COLUMNS || rows.size() > MOST_ROWS;
        return new TableFrame(
                columns, rows, small && !large ? List.of(owners(columns, rows, along, across)) : List.of());
    }

    /** Where lines stand, and where those across them end: many tables have no outer lines. */
    private static List<Double> edges(List<Ruling> lines, List<Ruling> across) {
        TreeSet<Double> places = new TreeSet<>();
        lines.forEach(line -> places.add(line.at()));
        across.stream().mapToDouble(Ruling::from).min().ifPresent(places::add);
        across.stream().mapToDouble(Ruling::to).max().ifPresent(places::add);
        List<Double> edges = new ArrayList<>();
        for (double place : places) {
            if (edges.isEmpty() || place - edges.get(edges.size() - 1) > 2 * Ruling.NEAR) {
                edges.add(place);
            }
        }
        return edges;
    }

    private static int[][] owners(List<Double> columns, List<Double> rows, List<Ruling> along, List<Ruling> across) {
        int[][] owner = new int[rows.size() - 1][columns.size() - 1];
        int cells = 0;
        for (int row = 0; row < owner.length; row++) {
            double middle = (rows.get(row) + rows.get(row + 1)) / 2;
            for (int column = 0; column < owner[row].length; column++) {
                double centre = (columns.get(column) + columns.get(column + 1)) / 2;
                if (column > 0 && isOpen(across, columns.get(column), middle)) {
                    owner[row][column] = owner[row][column - 1];
                } else if (row > 0 && isOpen(along, rows.get(row), centre)) {
                    owner[row][column] = owner[row - 1][column];
                } else {
                    owner[row][column] = ++cells;
                }
            }
        }
        return owner;
    }

    private static boolean isOpen(List<Ruling> lines, double edge, double place) {
        return lines.stream().noneMatch(line -> Math.abs(line.at() - edge) <= 2 * Ruling.NEAR && line.covers(place));
    }

    /** A box around text, or one cut in two, is none. */
    private boolean isTable() {
        long wide = owner.stream()
                .filter(row -> java.util.Arrays.stream(row).distinct().count() >= 2)
                .count();
        return owner.size() >= 2 && wide >= 2;
    }

    double left() {
        return columns.get(0);
    }

    double right() {
        return columns.get(columns.size() - 1);
    }

    double top() {
        return rows.get(0);
    }

    double foot() {
        return rows.get(rows.size() - 1);
    }

    /** Whether a place on the page is in it. */
    boolean holds(double x, double y) {
        return x > left() && x < right() && y > top() && y < foot();
    }

    /** The column or row that a place is in; -1 when it is outside. */
    static int index(List<Double> edges, double place) {
        for (int i = 0; i + 1 < edges.size(); i++) {
            if (place >= edges.get(i) && place < edges.get(i + 1)) {
                return i;
            }
        }
        return -1;
    }
}
