package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
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
                        counts.getOrDefault(entry.document().id(), 0),
                        List.of(),
                        List.of()))
                .toList();
    }

    /** A person's row stands in one part only: in that of the row above it. */
    private Belongings belongings() {
        Map<DigestSheet, SheetBelongings> sheets =
                new TreeMap<>(digest.belongings().sheets());
        SheetBelongings rows = digest.belongings().in(DigestSheet.DIGEST);
        sheets.put(DigestSheet.DIGEST, rows.withRows(here(rows, DigestParts::names)));
        SheetBelongings comments = digest.belongings().in(DigestSheet.COMMENTS);
        sheets.put(DigestSheet.COMMENTS, comments.withRows(here(comments, PartOfDigest::comments)));
        // What people put into the summaries stands in that of the index.
        sheets.remove(DigestSheet.SUMMARY);
        return new Belongings(sheets);
    }

    private List<OwnRow> here(SheetBelongings all, Function<List<DigestOrder.Line>, Set<String>> names) {
        List<OwnRow> rows = new ArrayList<>();
        List<Set<String>> known =
                all.rows().isEmpty() ? List.of() : slices.stream().map(names).toList();
        for (OwnRow row : all.rows()) {
            boolean here = partOf(row.after(), known) == index;
            rows.add(here ? row : new OwnRow(SheetBelongings.IN_ANOTHER_PART, row.cells()));
        }
        return rows;
    }

    private int partOf(String above, List<Set<String>> names) {
        int top = SheetBelongings.partWithTop(above);
        if (top > 0) {
            return Math.min(top, slices.size()) - 1;
        }
        for (int i = 0; i < slices.size(); i++) {
            if (names.get(i).contains(above)) {
                return i;
            }
        }
        return slices.size() - 1;
    }

    /** The ids of the comments of a slice. */
    private static Set<String> comments(List<DigestOrder.Line> lines) {
        Set<String> ids = new HashSet<>();
        for (DigestOrder.Line line : lines) {
            if (line instanceof DigestOrder.Line.Group group) {
                group.row()
                        .group()
                        .members()
                        .forEach(member ->
                                ids.add(member.comment().comment().id().value()));
            }
        }
        return ids;
    }
}
