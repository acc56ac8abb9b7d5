package org.consultationdigest.extract.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The headings above the place that is being read. */
final class HeadingPath {
    private final TreeMap<Integer, String> open = new TreeMap<>();

    void enter(int level, String words) {
        open.tailMap(level, true).clear();
        open.put(level, words);
    }

    List<String> path() {
        return new ArrayList<>(open.values());
    }
}
