package org.consultationdigest.digest;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What people put into the workbook besides their decisions, sheet by sheet. */
public record Belongings(Map<DigestSheet, SheetBelongings> sheets) {
    /** Nothing. */
    public static final Belongings NONE = new Belongings(Map.of());

    public Belongings {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
    }

    /** What people put into a sheet. */
    public SheetBelongings in(DigestSheet sheet) {
        return sheets.getOrDefault(sheet, SheetBelongings.NONE);
    }
}
