package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.digest.SheetColumn;

/**
 * Finds review columns whose titles nobody knows by elimination: between two columns that are known and were written with
 * only these between them, there stand as many unknown columns now.
 */
final class ColumnsByPlace {
    private final List<SheetColumn> written;
    private final Map<SheetColumn, Integer> known;

    /**
     * What is known.
     *
     * @param written all columns of the sheet as the program writes them, left to right
     * @param known where those stand that were found by their titles
     */
    ColumnsByPlace(List<SheetColumn> written, Map<SheetColumn, Integer> known) {
        this.written = written;
        this.known = known;
    }

    /** Where the review columns stand that are known by their place only. */
    Map<SheetColumn, Integer> found() {
        Map<SheetColumn, Integer> found = new LinkedHashMap<>();
        List<SheetColumn> missing = new ArrayList<>();
        int left = 0;
        for (int i = 0; i < written.size(); i++) {
            SheetColumn column = written.get(i);
            if (!known.containsKey(column)) {
                missing.add(column);
                continue;
            }
            if (!missing.isEmpty() && i > missing.size()) {
                found.putAll(between(written.get(left), missing, column));
            }
            missing.clear();
            left = i;
        }
        return found;
    }

    private Map<SheetColumn, Integer> between(SheetColumn left, List<SheetColumn> missing, SheetColumn right) {
        int from = known.getOrDefault(left, 0) + 1;
        int to = known.getOrDefault(right, 0);
        Set<Integer> taken = Set.copyOf(known.values());
        Map<SheetColumn, Integer> found = new LinkedHashMap<>();
        boolean fits = to - from == missing.size() && missing.stream().allMatch(SheetColumn::isReview);
        for (int i = 0; fits && i < missing.size(); i++) {
            if (taken.contains(from + i)) {
                return Map.of();
            }
            found.put(missing.get(i), from + i);
        }
        return found;
    }
}
