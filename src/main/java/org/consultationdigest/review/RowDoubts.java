package org.consultationdigest.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.RowMark;
import org.consultationdigest.review.SheetReading.TypedRow;

/** Tells of a row of <em>Digest</em> why nobody knows which comment is meant in it. */
final class RowDoubts {
    /** The rows whose key holds a mark, by the mark: several when two rows hold the same words. */
    private final Map<String, Set<String>> owners = new HashMap<>();

    /** The keys of the rows that show the words of a mark. */
    private final Map<String, Set<String>> showing = new HashMap<>();

    RowDoubts(List<TypedRow> rows) {
        for (TypedRow row : rows) {
            String key = key(row);
            mark(row)
                    .ifPresent(mark -> owners.computeIfAbsent(mark, each -> new HashSet<>())
                            .add(key));
            row.comment()
                    .ifPresent(mark -> showing.computeIfAbsent(mark, each -> new HashSet<>())
                            .add(key));
        }
    }

    private static String key(TypedRow row) {
        return row.key().map(RowMark::key).orElse("");
    }

    private static Optional<String> mark(TypedRow row) {
        return row.key().flatMap(RowMark::in);
    }

    /** Why the row is in doubt; empty when it is not. */
    Optional<String> of(TypedRow row) {
        Optional<GroupId> id = GroupId.parse(row.id());
        String key = key(row);
        if (id.isEmpty()) {
            return Optional.of(
                    row.id().isBlank()
                            ? "The row has no id, so nobody knows which comment is meant."
                            : "“" + row.id() + "” is no id of a row; a letter or digit may be wrong.");
        }
        if (row.key().isPresent() && key.isBlank()) {
            return Optional.of("The id says " + row.id()
                    + " and the hidden column says nothing: the row was added by hand, or part of the columns was sorted"
                    + " without the others.");
        }
        if (row.key().isPresent() && !GroupId.parse(key).equals(id)) {
            return Optional.of("The id says " + row.id() + " and the hidden column says " + key
                    + ": part of the columns was sorted without the others.");
        }
        return isTorn(row, key)
                ? Optional.of("The row of " + row.id()
                        + " shows the comment of another row: the comments were sorted without the other columns.")
                : Optional.empty();
    }

    /** Words that somebody corrected stand nowhere else; words that were carried off do. */
    private boolean isTorn(TypedRow row, String key) {
        Optional<String> own = mark(row);
        if (own.isEmpty() || own.equals(row.comment())) {
            return false;
        }
        boolean showsAnother = row.comment().map(owners::get).isPresent();
        boolean stolen = showing.getOrDefault(own.get(), Set.of()).stream().anyMatch(each -> !each.equals(key));
        return showsAnother || stolen;
    }
}
