package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The columns of the sheets that are read back: the one definition that writing and reading share. */
public final class SheetColumns {
    private static final Map<DigestSheet, List<SheetColumn>> ALL = new EnumMap<>(Map.of(
            DigestSheet.DIGEST, keyed(DigestColumn.values()),
            DigestSheet.COMMENTS, keyed(CommentColumn.values()),
            DigestSheet.TO_DECIDE, keyed(ToDecideColumn.values()),
            DigestSheet.FILES, keyed(FileColumn.values()),
            DigestSheet.SET_ASIDE, keyed(SetAsideColumn.values()),
            DigestSheet.PROBLEMS, keyed(ProblemColumn.values())));

    private SheetColumns() {}

    /** The columns of a sheet, left to right, its hidden key last; none for the summary and the index. */
    public static List<SheetColumn> of(DigestSheet sheet) {
        return ALL.getOrDefault(sheet, List.of());
    }

    /** The column of a sheet in which people write that shows which row it is; in <em>To decide</em> the first of two. */
    public static SheetColumn idOf(DigestSheet sheet) {
        return sheet == DigestSheet.TO_DECIDE ? ToDecideColumn.ITEM : of(sheet).get(0);
    }

    private static List<SheetColumn> keyed(SheetColumn... columns) {
        List<SheetColumn> all = new ArrayList<>(Arrays.asList(columns));
        all.add(RowKeyColumn.ROW_KEY);
        return List.copyOf(all);
    }
}
