package org.consultationdigest.extract.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The name under which a column's cells are kept: its header as written, counted on where two columns share it. */
final class ColumnTitles {
    private final Map<Integer, String> titles = new HashMap<>();
    private final Set<String> given = new HashSet<>();

    ColumnTitles(Columns columns) {
        columns.all().forEach(this::of);
    }

    String of(HeaderColumn column) {
        return titles.computeIfAbsent(column.first(), first -> free(column.title()));
    }

    private String free(String title) {
        String free = title;
        for (int i = 2; !given.add(free); i++) {
            free = title + " (" + i + ")";
        }
        return free;
    }
}
