package org.consultationdigest.extract.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetRow;

/** The words of cells as the file holds them, where an old font was converted, until their row has been told. */
final class OldWords {
    /** A record may be told behind one that begins further down, never this far behind. */
    private static final int ROWS_BEHIND = 1_000;

    private final TreeMap<Integer, Map<String, String>> seenByRow = new TreeMap<>();

    void row(SheetRow row) {
        for (SheetCell cell : row.cells()) {
            if (cell.seen().isPresent()) {
                seenByRow
                        .computeIfAbsent(row.number(), number -> new HashMap<>())
                        .put(cell.address(), cell.seen().get());
            }
        }
    }

    /** A record beside the words of its cell as the file holds them; a remark on the cell has words of its own. */
    ExtractedComment beside(ExtractedComment comment) {
        if (seenByRow.isEmpty() || comment.kind() != CommentKind.SHEET_ROW) {
            return comment;
        }
        int row = comment.location().row().orElse(0);
        told(row);
        Map<String, String> seen = seenByRow.getOrDefault(row, Map.of());
        return comment.location()
                .cell()
                .map(seen::get)
                .map(comment::convertedFrom)
                .orElse(comment);
    }

    /** Rows far above this one are done with. */
    void told(int row) {
        seenByRow.headMap(row - ROWS_BEHIND).clear();
    }
}
