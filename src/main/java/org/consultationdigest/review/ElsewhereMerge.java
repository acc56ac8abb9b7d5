package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.SheetColumn;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.review.SheetReading.TypedRow;

/** From the rows of the sheets beside <em>Digest</em> to typed cells, or a conflict with the words typed. */
final class ElsewhereMerge {
    private final List<Problem> problems = new ArrayList<>();
    private final List<TypedCell> cells = new ArrayList<>();
    private final Set<Elsewhere.Place> rows = new HashSet<>();
    private final Set<Elsewhere.Place> columns = new HashSet<>();
    private final Map<Elsewhere.Place, List<TypedRow>> byKey = new LinkedHashMap<>();

    /** What the sheets hold, but for <em>Digest</em>. */
    Elsewhere merge(List<SheetReading> sheets) {
        for (SheetReading sheet : sheets) {
            sheet.sheet().filter(which -> which != DigestSheet.DIGEST).ifPresent(which -> read(sheet, which));
        }
        byKey.forEach(this::row);
        return new Elsewhere(cells, rows, columns);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void read(SheetReading sheet, DigestSheet which) {
        Conflicts.missingColumns(sheet).ifPresent(problems::add);
        Conflicts.renamedColumns(sheet).ifPresent(problems::add);
        sheet.present().forEach(column -> columns.add(new Elsewhere.Place(which, column.name())));
        sheet.rows().forEach(row -> sortIn(which, row));
    }

    /** A row without a key and without words is an empty line. */
    private void sortIn(DigestSheet sheet, TypedRow row) {
        Optional<String> why = doubt(sheet, row);
        if (why.isPresent()) {
            if (!row.typed().isEmpty()) {
                problems.add(Conflicts.of(row, why.get()));
            }
            return;
        }
        byKey.computeIfAbsent(new Elsewhere.Place(sheet, key(row)), key -> new ArrayList<>())
                .add(row);
    }

    private static Optional<String> doubt(DigestSheet sheet, TypedRow row) {
        String key = key(row);
        if (key.isEmpty()) {
            return Optional.of("The row has no id, so nobody knows what is meant.");
        }
        boolean hidden = row.key().filter(each -> !each.isBlank()).isPresent();
        if (sheet == DigestSheet.TO_DECIDE && !hidden) {
            return Optional.of("The hidden column with the key of the row is gone, so nobody knows what was decided.");
        }
        boolean agrees = row.id().isBlank()
                || Arrays.asList(key.split(" ", -1)).contains(row.id().strip());
        return agrees
                ? Optional.empty()
                : Optional.of("The id says " + row.id().strip() + " and the hidden column says " + key
                        + ": part of the columns was sorted without the others.");
    }

    /** The hidden key, or the id when the key is gone. */
    private static String key(TypedRow row) {
        return row.key()
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .orElse(row.id().strip());
    }

    private void row(Elsewhere.Place place, List<TypedRow> versions) {
        Map<SheetColumn, List<String>> typed = versions.get(0).typed();
        boolean differ = versions.stream().anyMatch(row -> !row.typed().equals(typed));
        boolean torn = typed.values().stream().anyMatch(words -> words.size() > 1);
        if (differ || torn) {
            String why = differ
                    ? place.name() + " stands in " + versions.size() + " rows that say different things."
                    : "A column stands twice and the two say different things about " + place.name() + ".";
            versions.forEach(row -> problems.add(Conflicts.of(row, why)));
            return;
        }
        rows.add(place);
        typed.forEach(
                (column, words) -> cells.add(new TypedCell(place.sheet(), place.name(), column.name(), words.get(0))));
    }
}
