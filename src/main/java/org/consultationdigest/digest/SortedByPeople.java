package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rows of a digest as people sorted them: without the bands of sections, which would stand anywhere. A row that has
 * come since stands behind the last one of its section, or at the end.
 */
final class SortedByPeople {
    private SortedByPeople() {}

    static List<DigestOrder.Line> of(Digest digest, List<String> order) {
        Map<String, DigestRow> rows = new HashMap<>();
        digest.rows().forEach(row -> rows.put(row.group().id().written(), row));
        List<DigestRow> sorted = new ArrayList<>();
        Set<String> placed = new HashSet<>();
        for (String id : order) {
            DigestRow row = rows.get(id);
            if (row != null && placed.add(id)) {
                sorted.add(row);
            }
        }
        for (DigestRow row : digest.rows()) {
            if (placed.add(row.group().id().written())) {
                sorted.add(behindItsSection(row, sorted), row);
            }
        }
        return sorted.stream()
                .<DigestOrder.Line>map(DigestOrder.Line.Group::new)
                .toList();
    }

    private static int behindItsSection(DigestRow row, List<DigestRow> sorted) {
        for (int i = sorted.size(); i > 0; i--) {
            if (sorted.get(i - 1).group().section().equals(row.group().section())) {
                return i;
            }
        }
        return sorted.size();
    }
}
