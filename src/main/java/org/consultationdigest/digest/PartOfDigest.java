package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.intake.DocumentId;

/** Takes from a digest what one of its parts shows. */
final class PartOfDigest {
    private final Digest digest;
    private final List<List<DigestOrder.Line>> slices;
    private final int index;

    private PartOfDigest(Digest digest, List<List<DigestOrder.Line>> slices, int index) {
        this.digest = digest;
        this.slices = slices;
        this.index = index;
    }

    /** The rows of a slice with their comments and the files of these; nothing that is told of the whole digest. */
    static Digest of(Digest digest, List<List<DigestOrder.Line>> slices, int index) {
        return new PartOfDigest(digest, slices, index).taken();
    }

    private Digest taken() {
        List<DigestRow> rows = slices.get(index).stream()
                .filter(DigestOrder.Line.Group.class::isInstance)
                .map(line -> ((DigestOrder.Line.Group) line).row())
                .toList();
        Set<Object> ids = new HashSet<>();
        rows.forEach(row -> ids.add(row.group().id()));
        List<DigestComment> comments = digest.comments().stream()
                .filter(comment -> ids.contains(comment.group()))
                .toList();
        return new Digest(
                digest.consultation(),
                digest.run(),
                digest.language(),
                digest.outline(),
                rows,
                comments,
                documents(comments),
                List.of(),
                digest.typed(),
                belongings(),
                Participation.NONE);
    }

    private List<DocumentEntry> documents(List<DigestComment> comments) {
        Map<DocumentId, Integer> counts = new HashMap<>();
        comments.forEach(comment -> counts.merge(comment.document(), 1, Integer::sum));
        return digest.documents().stream()
                .filter(entry -> counts.containsKey(entry.document().id()))
                .map(entry -> new DocumentEntry(
                        entry.document(),
                        entry.contributor(),
                        entry.facts(),
                        counts.get(entry.document().id()),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** A person's row stands in one part only: in that of the row above it. */
    private Belongings belongings() {
        Map<DigestSheet, SheetBelongings> sheets =
                new TreeMap<>(digest.belongings().sheets());
        SheetBelongings all = digest.belongings().in(DigestSheet.DIGEST);
        List<OwnRow> rows = new ArrayList<>();
        for (OwnRow row : all.rows()) {
            rows.add(isHere(row.after()) ? row : new OwnRow(SheetBelongings.IN_ANOTHER_PART, row.cells()));
        }
        sheets.put(DigestSheet.DIGEST, all.withRows(rows));
        return new Belongings(sheets);
    }

    private boolean isHere(String above) {
        for (int i = 0; i < slices.size(); i++) {
            if (DigestParts.names(slices.get(i)).contains(above)) {
                return i == index;
            }
        }
        return index == (above.equals(SheetBelongings.HEADER) ? 0 : slices.size() - 1);
    }
}
