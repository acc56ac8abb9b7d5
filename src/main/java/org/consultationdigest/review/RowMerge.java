package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.RowMark;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.review.SheetReading.TypedRow;

/** From the rows as they stand in the sheets to one review for each id, or a conflict with the words typed. */
final class RowMerge {
    private final List<SheetReading> sheets;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<DigestColumn, List<String>> strays = new EnumMap<>(DigestColumn.class);
    private final Map<GroupId, List<TypedRow>> byId = new LinkedHashMap<>();

    RowMerge(List<SheetReading> sheets) {
        this.sheets = sheets;
    }

    ReadBack merge() {
        for (SheetReading sheet : sheets) {
            Conflicts.missingColumns(sheet).ifPresent(problems::add);
            Conflicts.renamedColumns(sheet).ifPresent(problems::add);
        }
        List<TypedRow> all =
                sheets.stream().flatMap(sheet -> sheet.rows().stream()).toList();
        RowDoubts doubts = new RowDoubts(all);
        all.forEach(row -> sortIn(row, doubts));
        List<ReadBack.Row> rows = new ArrayList<>();
        byId.forEach((id, typed) ->
                review(id, typed).ifPresent(review -> rows.add(new ReadBack.Row(id, review, mark(typed.get(0))))));
        Set<DigestColumn> notRead = sheets.stream()
                .flatMap(sheet -> sheet.missing().stream())
                .map(DigestColumn.class::cast)
                .collect(Collectors.toSet());
        return new ReadBack(rows, problems, strays, notRead, Elsewhere.NOTHING, Belongings.NONE, Optional.empty());
    }

    /** A row without an id and without words is a band or an empty line. */
    private void sortIn(TypedRow row, RowDoubts doubts) {
        Optional<GroupId> id = GroupId.parse(row.id());
        Optional<String> why = doubts.of(row);
        if (why.isPresent()) {
            if (id.isPresent() || !row.typed().isEmpty()) {
                conflict(row, why.get());
            }
        } else {
            id.ifPresent(known ->
                    byId.computeIfAbsent(known, each -> new ArrayList<>()).add(row));
        }
    }

    private Optional<Review> review(GroupId id, List<TypedRow> rows) {
        Set<Map<SheetColumn, List<String>>> versions = new HashSet<>();
        rows.forEach(row -> versions.add(row.typed()));
        boolean torn =
                rows.stream().anyMatch(row -> row.typed().values().stream().anyMatch(words -> words.size() > 1));
        if (versions.size() > 1 || torn) {
            String why = versions.size() > 1
                    ? id.written() + " stands in " + rows.size() + " rows that say different things."
                    : "A review column stands twice and the two say different things about " + id.written() + ".";
            rows.forEach(row -> conflict(row, why));
            return Optional.empty();
        }
        return Optional.of(new Review(rows.get(0).typed().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> (DigestColumn) entry.getKey(),
                        entry -> entry.getValue().get(0)))));
    }

    private static Optional<String> mark(TypedRow row) {
        return row.key().flatMap(RowMark::in).or(row::comment);
    }

    private void conflict(TypedRow row, String why) {
        problems.add(Conflicts.of(row, why));
        row.typed()
                .forEach((column, words) -> strays.computeIfAbsent((DigestColumn) column, each -> new ArrayList<>())
                        .addAll(words));
    }
}
