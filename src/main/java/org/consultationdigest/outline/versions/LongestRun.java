package org.consultationdigest.outline.versions;

import java.util.Arrays;

/** The longest row of numbers that only rise, numbers left out allowed: what has kept its order. */
final class LongestRun {
    private LongestRun() {}

    /** For each place whether it is part of that row; negative numbers never are. */
    static boolean[] of(int[] numbers) {
        int[] tails = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                continue;
            }
            int place = place(numbers, tails, length, numbers[i]);
            previous[i] = place == 0 ? -1 : tails[place - 1];
            tails[place] = i;
            length = Math.max(length, place + 1);
        }
        return marked(previous, length == 0 ? -1 : tails[length - 1]);
    }

    private static int place(int[] numbers, int[] tails, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[tails[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean[] marked(int[] previous, int last) {
        boolean[] part = new boolean[previous.length];
        Arrays.fill(part, false);
        for (int i = last; i >= 0; i = previous[i]) {
            part[i] = true;
        }
        return part;
    }
}
