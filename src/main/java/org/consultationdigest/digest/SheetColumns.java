package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The columns of the sheets in which people write: the one definition that writing and reading back share. */
public final class SheetColumns {
    private SheetColumns() {}

    /** The columns of a sheet, left to right, its hidden key last; none for a sheet in which nobody writes. */
    public static List<SheetColumn> of(DigestSheet sheet) {
        return switch (sheet) {
            case DIGEST -> keyed(DigestColumn.values());
            case COMMENTS -> keyed(CommentColumn.values());
            case TO_DECIDE -> keyed(ToDecideColumn.values());
            case FILES -> keyed(FileColumn.values());
            case SET_ASIDE -> keyed(SetAsideColumn.values());
            case SUMMARY, PROBLEMS -> List.of();
        };
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
