package org.consultationdigest.format.sheet;

import java.util.List;
import java.util.Set;

/**
 * What is known of a sheet before its rows.
 *
 * @param name as its tab shows it; empty for a text file, which has no sheets
 * @param hidden whether the file hides it
 * @param merged its merged ranges
 * @param hiddenColumns the columns it hides, counted from 1
 */
public record SheetInfo(String name, boolean hidden, List<MergedRange> merged, Set<Integer> hiddenColumns) {
    public SheetInfo {
        merged = List.copyOf(merged);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }
}
