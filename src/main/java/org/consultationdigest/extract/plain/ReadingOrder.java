package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts what was found by different readers into the order in which it stands in the file. */
final class ReadingOrder<T> {
    private record Placed<T>(int paragraph, T found) {}

    private final List<Placed<T>> placed = new ArrayList<>();

    void add(int paragraph, T found) {
        placed.add(new Placed<>(paragraph, found));
    }

    /** Everything, by its paragraph; what stands in one paragraph keeps the order in which it was added. */
    List<T> all() {
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::paragraph))
                .map(Placed::found)
                .toList();
    }
}
