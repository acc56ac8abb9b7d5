package org.consultationdigest.digest;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What people put into the workbook besides their decisions, sheet by sheet.
 *
 * @param sheets what they put into the program's sheets
 * @param own the sheets that they added, left to right; absent in what programs wrote that knew none
 */
public record Belongings(
        Map<DigestSheet, SheetBelongings> sheets, @Nullable List<OwnSheet> own) {
    /** Nothing. */
    public static final Belongings NONE = new Belongings(Map.of());

    public Belongings {
        sheets = Collections.unmodifiableSortedMap(new TreeMap<>(sheets));
        own = own == null ? List.of() : List.copyOf(own);
    }

    /** What people put into the program's sheets when they added none. */
    public Belongings(Map<DigestSheet, SheetBelongings> sheets) {
        this(sheets, List.of());
    }

    /** What people put into a sheet. */
    public SheetBelongings in(DigestSheet sheet) {
        return sheets.getOrDefault(sheet, SheetBelongings.NONE);
    }

    /** The sheets that they added. */
    public List<OwnSheet> ownSheets() {
        return own == null ? List.of() : own;
    }
}
