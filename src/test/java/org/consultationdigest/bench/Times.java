package org.consultationdigest.bench;

import java.util.List;

/**
 * The times of several rounds.
 *
 * @param seconds one a round, at least one; from the shortest to the longest, in whatever order they were given
 */
record Times(List<Double> seconds) {

    Times {
        if (seconds.isEmpty()) {
            throw new IllegalArgumentException("no round was timed");
        }
        seconds = seconds.stream().sorted().toList();
    }

    /** The one in the middle; with an even number the mean of the two. */
    double median() {
        int middle = seconds.size() / 2;
        return seconds.size() % 2 == 1 ? seconds.get(middle) : (seconds.get(middle - 1) + seconds.get(middle)) / 2;
    }

    double shortest() {
        return seconds.get(0);
    }

    double longest() {
        return seconds.get(seconds.size() - 1);
    }
}
