package org.consultationdigest.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;

/**
 * A workbook that came back from people.
 *
 * @param name for the person
 * @param base what its rows held when it was written: what differs from it was typed since
 * @param elsewhere what its other sheets held then
 * @param readBack what it holds now
 */
public record ReviewedCopy(String name, Map<GroupId, Review> base, List<TypedCell> elsewhere, ReadBack readBack) {
    public ReviewedCopy {
        base = Map.copyOf(base);
        elsewhere = List.copyOf(elsewhere);
    }

    /** A workbook in whose other sheets nobody had typed anything. */
    public ReviewedCopy(String name, Map<GroupId, Review> base, ReadBack readBack) {
        this(name, base, List.of(), readBack);
    }

    /**
     * The same copy when it was merged before: a cell that has another value since then was decided by a person, and what
     * the copy says of it is no news. Where nothing was decided, a contradiction is told again.
     *
     * @param then what held when it was merged
     * @param thenElsewhere what held in the other sheets
     * @param now what holds
     * @param nowElsewhere what holds in the other sheets
     */
    public ReviewedCopy mergedBefore(
            Map<GroupId, Review> then,
            List<TypedCell> thenElsewhere,
            Map<GroupId, Review> now,
            List<TypedCell> nowElsewhere) {
        Map<GroupId, Review> rows = new LinkedHashMap<>();
        for (ReadBack.Row row : readBack.rows()) {
            GroupId id = row.id();
            Map<DigestColumn, String> words = new LinkedHashMap<>();
            for (DigestColumn column : DigestColumn.reviewColumns()) {
                boolean decided = !in(then, id, column).equals(in(now, id, column));
                Optional<String> held = decided ? row.review().in(column) : in(base, id, column);
                held.ifPresent(each -> words.put(column, each));
            }
            rows.put(id, new Review(words));
        }
        base.forEach(rows::putIfAbsent);
        return new ReviewedCopy(
                name,
                rows,
                ElsewhereCopies.baseOfMerged(elsewhere, readBack.elsewhere(), thenElsewhere, nowElsewhere),
                readBack);
    }

    private static Optional<String> in(Map<GroupId, Review> rows, GroupId id, DigestColumn column) {
        return rows.getOrDefault(id, Review.BLANK).in(column);
    }
}
