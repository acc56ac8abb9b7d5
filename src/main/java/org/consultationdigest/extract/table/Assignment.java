package org.consultationdigest.extract.table;

import java.util.Arrays;

/** The assignment of rows to columns with the greatest sum of weights (Kuhn and Munkres, in O(rows² · columns)). */
final class Assignment {
    private Assignment() {}

    /**
     * Assigns every row a column of its own.
     *
     * @param weights a rectangle with at least as many columns as rows
     * @return for each row its column
     */
    static int[] best(double[][] weights) {
        int rows = weights.length;
        int columns = rows == 0 ? 0 : weights[0].length;
        double[] rowPotential = new double[rows + 1];
        double[] columnPotential = new double[columns + 1];
        int[] rowOf = new int[columns + 1];
        for (int row = 1; row <= rows; row++) {
            augment(row, weights, rowPotential, columnPotential, rowOf);
        }
        int[] columnOf = new int[rows];
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] > 0) {
                columnOf[rowOf[column] - 1] = column - 1;
            }
        }
        return columnOf;
    }

    private static void augment(int row, double[][] weights, double[] rowPotential, double[] potential, int[] rowOf) {
        int columns = potential.length - 1;
        double[] slack = new double[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        int[] cameFrom = new int[columns + 1];
        boolean[] used = new boolean[columns + 1];
        rowOf[0] = row;
        int current = 0;
        do {
            used[current] = true;
            int next = 0;
            double delta = Double.POSITIVE_INFINITY;
            int from = rowOf[current];
            for (int column = 1; column <= columns; column++) {
                if (used[column]) {
                    continue;
                }
                double cost = -weights[from - 1][column - 1] - rowPotential[from] - potential[column];
                if (cost < slack[column]) {
                    slack[column] = cost;
                    cameFrom[column] = current;
                }
                if (slack[column] < delta) {
                    delta = slack[column];
                    next = column;
                }
            }
            for (int column = 0; column <= columns; column++) {
                if (used[column]) {
                    rowPotential[rowOf[column]] += delta;
                    potential[column] -= delta;
                } else {
                    slack[column] -= delta;
                }
            }
            current = next;
        } while (rowOf[current] != 0);
        while (current != 0) {
            rowOf[current] = rowOf[cameFrom[current]];
            current = cameFrom[current];
        }
    }
}
