package org.consultationdigest.digest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.intake.DocumentId;

/** Where in a workbook, or in others beside it, a row, a comment and a file stand. */
final class Addresses {
    private final String workbook;
    private final DigestLanguage language;
    private final int rowsASheet;
    private final Map<Object, Integer> positions = new HashMap<>();
    private List<Addresses> others = List.of();

    /**
     * The addresses of a workbook in which nothing stands yet.
     *
     * @param rowsASheet how many rows a sheet holds below its header before the next one begins
     */
    Addresses(String workbook, DigestLanguage language, int rowsASheet) {
        this.workbook = workbook;
        this.language = language;
        this.rowsASheet = rowsASheet;
    }

    /** The same with these rows and the comments of this digest. */
    Addresses with(List<DigestOrder.Line> lines, Digest digest) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof DigestOrder.Line.Group group) {
                positions.put(group.row().group().id(), i);
            }
        }
        for (int i = 0; i < digest.comments().size(); i++) {
            positions.put(digest.comments().get(i).member().comment().comment().id(), i);
        }
        return this;
    }

    /** The same with the files of this digest. */
    Addresses withFiles(Digest digest) {
        for (int i = 0; i < digest.documents().size(); i++) {
            positions.put(digest.documents().get(i).document().id(), i);
        }
        return this;
    }

    /** The same with what stands in other workbooks of the folder. */
    Addresses beside(List<Addresses> workbooks) {
        others = workbooks.stream().filter(each -> each != this).toList();
        return this;
    }

    Optional<SheetCell.Link> of(GroupId id) {
        return at(DigestSheet.DIGEST, id);
    }

    Optional<SheetCell.Link> of(CommentId id) {
        return at(DigestSheet.COMMENTS, id);
    }

    Optional<SheetCell.Link> of(DocumentId id) {
        return at(DigestSheet.FILES, id);
    }

    private Optional<SheetCell.Link> at(DigestSheet sheet, Object id) {
        Optional<String> here = inside(sheet, id);
        if (here.isPresent()) {
            return here.map(SheetCell.Link.Inside::new);
        }
        return others.stream()
                .flatMap(other -> other.inside(sheet, id).stream()
                        .map(address -> new SheetCell.Link.InWorkbook(RelativeUri.of(other.workbook), address)))
                .findFirst()
                .map(each -> each);
    }

    private Optional<String> inside(DigestSheet sheet, Object id) {
        Integer position = positions.get(id);
        return position == null
                ? Optional.empty()
                : Optional.of("'" + name(sheet, language, position / rowsASheet) + "'!A" + (position % rowsASheet + 2));
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
