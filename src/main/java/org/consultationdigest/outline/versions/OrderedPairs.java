package org.consultationdigest.outline.versions;

import java.util.Arrays;

/** Pairs two rows of things in their order so that the pairs are worth most; what is left alone is worth nothing. */
final class OrderedPairs {
    private static final byte PAIR = 0;
    private static final byte LEAVE_FIRST = 1;
    private static final byte LEAVE_SECOND = 2;

    private OrderedPairs() {}

    /** What a pair is worth; not above 0: it is no pair. */
    @FunctionalInterface
    interface Worth {
        double of(int first, int second);
    }

    /** For each of the first row its fellow in the second, or -1. */
    static int[] best(int firsts, int seconds, Worth worth) {
        byte[][] steps = new byte[firsts + 1][seconds + 1];
        double[] row = new double[seconds + 1];
        for (int i = firsts - 1; i >= 0; i--) {
            double[] below = row;
            row = new double[seconds + 1];
            for (int j = seconds - 1; j >= 0; j--) {
                double pair = worth.of(i, j);
                double paired = pair > 0 ? pair + below[j + 1] : Double.NEGATIVE_INFINITY;
                row[j] = Math.max(paired, Math.max(below[j], row[j + 1]));
                steps[i][j] = row[j] == paired ? PAIR : row[j] == below[j] ? LEAVE_FIRST : LEAVE_SECOND;
            }
        }
        return followed(steps, firsts, seconds);
    }

    private static int[] followed(byte[][] steps, int firsts, int seconds) {
        int[] pairs = new int[firsts];
        Arrays.fill(pairs, -1);
        int i = 0;
        int j = 0;
        while (i < firsts && j < seconds) {
            switch (steps[i][j]) {
                case PAIR -> pairs[i++] = j++;
                case LEAVE_FIRST -> i++;
                case LEAVE_SECOND -> j++;
                default -> throw new IllegalStateException("no such step");
            }
        }
        return pairs;
    }
}
