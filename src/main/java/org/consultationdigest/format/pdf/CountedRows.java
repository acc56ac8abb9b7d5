package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Map;

/** Counts the lines between printed numbers where only every fifth, say, has one. */
final class CountedRows {
    private final int rows;
    private final int step;
    private final Map<Integer, Integer> numbers;

    /**
     * @param rows how many rows the page has
     * @param step by how much the printed numbers rise
     * @param numbers the number of each row that has one printed; those between are added
     */
    CountedRows(int rows, int step, Map<Integer, Integer> numbers) {
        this.rows = rows;
        this.step = step;
        this.numbers = numbers;
    }

    void fill() {
        List<Integer> printed = numbers.keySet().stream().sorted().toList();
        if (printed.isEmpty()) {
            return;
        }
        backFrom(printed.get(0));
        for (int i = 0; i < printed.size(); i++) {
            int next = i + 1 < printed.size() ? printed.get(i + 1) : rows;
            onFrom(printed.get(i), next);
        }
    }

    private void backFrom(int row) {
        int number = numbers.getOrDefault(row, 0);
        for (int back = 1; back < step && row - back >= 0 && number - back > 0; back++) {
            numbers.put(row - back, number - back);
        }
    }

    /** Between two printed numbers only when the lines between them are as many as the numbers say. */
    private void onFrom(int row, int next) {
        int number = numbers.getOrDefault(row, 0);
        boolean even = next == rows || numbers.getOrDefault(next, 0) - number == next - row;
        for (int on = 1; even && on < step && row + on < next; on++) {
            numbers.put(row + on, number + on);
        }
    }
}
