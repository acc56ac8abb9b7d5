package org.consultationdigest.digest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row that a person put into a sheet; its own name is {@link SheetBelongings#own}.
 *
 * @param after the name of the row above it; see {@link SheetBelongings}
 * @param cells its cells by the name of their column
 */
public record OwnRow(String after, Map<String, OwnCell> cells) {
    public OwnRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
