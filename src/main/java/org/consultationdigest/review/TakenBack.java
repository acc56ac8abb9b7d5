package org.consultationdigest.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.digest.CommentColumn;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.SetAsideColumn;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.RemainderId;

/**
 * A comment that is said to be none moves to the sheet <em>Set aside</em>, and a text that is said to be a comment to the
 * sheet <em>Comments</em>; the cell that moved it is on neither sheet any more. Ticking it where it stands now takes the
 * word back: both ticks are gone then, and the program's own reading holds again.
 */
public final class TakenBack {
    private TakenBack() {}

    /** The cells that hold, without pairs that take each other back. */
    public static List<TypedCell> without(List<TypedCell> cells) {
        Set<CommentId> dismissed = ticked(cells, DigestSheet.COMMENTS, CommentColumn.NOT_A_COMMENT.name());
        Set<CommentId> restored = ticked(cells, DigestSheet.SET_ASIDE, SetAsideColumn.IS_A_COMMENT.name());
        Set<CommentId> both = dismissed.stream().filter(restored::contains).collect(Collectors.toSet());
        return cells.stream()
                .filter(cell -> !isTick(cell) || !both.contains(comment(cell)))
                .toList();
    }

    private static Set<CommentId> ticked(List<TypedCell> cells, DigestSheet sheet, String column) {
        return cells.stream()
                .filter(cell -> cell.sheet() == sheet && cell.column().equals(column))
                .filter(cell -> YesOrNo.in(cell.words()).equals(Optional.of(true)))
                .map(TakenBack::comment)
                .collect(Collectors.toSet());
    }

    private static boolean isTick(TypedCell cell) {
        return Map.of(
                        DigestSheet.COMMENTS, CommentColumn.NOT_A_COMMENT.name(),
                        DigestSheet.SET_ASIDE, SetAsideColumn.IS_A_COMMENT.name())
                .getOrDefault(cell.sheet(), "")
                .equals(cell.column());
    }

    private static CommentId comment(TypedCell cell) {
        return RemainderId.isOne(cell.row()) ? RemainderId.asComment(cell.row()) : new CommentId(cell.row());
    }
}
