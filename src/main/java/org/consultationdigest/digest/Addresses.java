package org.consultationdigest.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.intake.DocumentId;

/** Where in the workbook a row, a comment and a file stand. */
final class Addresses {
    private final DigestLanguage language;
    private final int rowsASheet;
    private final Map<Object, Integer> positions = new HashMap<>();

    /**
     * The addresses of a digest.
     *
     * @param rowsASheet how many rows a sheet holds below its header before the next one begins
     */
    Addresses(Digest digest, List<DigestOrder.Line> lines, int rowsASheet) {
        this.language = digest.language();
        this.rowsASheet = rowsASheet;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof DigestOrder.Line.Group group) {
                positions.put(group.row().group().id(), i);
            }
        }
        for (int i = 0; i < digest.comments().size(); i++) {
            positions.put(digest.comments().get(i).member().comment().comment().id(), i);
        }
        for (int i = 0; i < digest.documents().size(); i++) {
            positions.put(digest.documents().get(i).document().id(), i);
        }
    }

    Optional<SheetCell.Link.Inside> of(GroupId id) {
        return at(DigestSheet.DIGEST, id);
    }

    Optional<SheetCell.Link.Inside> of(CommentId id) {
        return at(DigestSheet.COMMENTS, id);
    }

    Optional<SheetCell.Link.Inside> of(DocumentId id) {
        return at(DigestSheet.FILES, id);
    }

    private Optional<SheetCell.Link.Inside> at(DigestSheet sheet, Object id) {
        return Optional.ofNullable(positions.get(id))
                .map(position -> new SheetCell.Link.Inside(
                        "'" + name(sheet, language, position / rowsASheet) + "'!A" + (position % rowsASheet + 2)));
    }

    /**
     * The name of a sheet or, where one sheet is not enough for its rows, of its continuations.
     *
     * @param part 0 for the sheet itself
     */
    static String name(DigestSheet sheet, DigestLanguage language, int part) {
        return sheet.title(language) + (part == 0 ? "" : " (" + (part + 1) + ")");
    }
}
