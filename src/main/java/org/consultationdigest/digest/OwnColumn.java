package org.consultationdigest.digest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column that a person put into a sheet.
 *
 * @param title the words in its header, perhaps none
 * @param after the name of the program's column to its left; empty at the left edge
 * @param width in digits of the workbook's font
 * @param cells its cells by the name of their row; see {@link SheetBelongings}
 */
public record OwnColumn(String title, String after, int width, boolean hidden, Map<String, OwnCell> cells) {
    public OwnColumn {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The same with these cells. */
    OwnColumn with(Map<String, OwnCell> others) {
        return new OwnColumn(title, after, width, hidden, others);
    }
}
