package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What people typed into the sheets beside <em>Digest</em>, row by row. */
final class TypedCells {
    private static final Map<DigestSheet, Function<Shown, SheetTable>> TABLES = new EnumMap<>(Map.of(
            DigestSheet.COMMENTS, CommentTable::of,
            DigestSheet.TO_DECIDE, ToDecideTable::of,
            DigestSheet.FILES, FileTable::of,
            DigestSheet.SET_ASIDE, SetAsideTable::of));

    private final Map<Row, Map<String, String>> words = new LinkedHashMap<>();

    private record Row(DigestSheet sheet, String key) {}

    TypedCells(List<TypedCell> cells) {
        for (TypedCell cell : cells) {
            words.computeIfAbsent(new Row(cell.sheet(), cell.row()), row -> new LinkedHashMap<>())
                    .put(cell.column(), cell.words());
        }
    }

    /** The words of a row by the name of the column. */
    Map<String, String> in(DigestSheet sheet, String row) {
        return words.getOrDefault(new Row(sheet, row), Map.of());
    }

    /** For each row that a digest no longer has, or has no such column in, a problem that holds the words. */
    List<Problem> withoutPlace(Digest digest) {
        Map<DigestSheet, SheetTable> tables = new EnumMap<>(DigestSheet.class);
        Map<DigestSheet, Set<String>> keys = new HashMap<>();
        Shown shown = new Shown(digest, FileLinks.none(), Integer.MAX_VALUE);
        words.keySet().stream().map(Row::sheet).distinct().filter(TABLES::containsKey).forEach(sheet -> {
            SheetTable table = TABLES.get(sheet).apply(shown);
            tables.put(sheet, table);
            keys.put(sheet, table.rows().get().map(SheetTable.Row::key).collect(Collectors.toSet()));
        });
        List<Problem> problems = new ArrayList<>();
        words.forEach((row, typed) -> {
            boolean gone = !keys.getOrDefault(row.sheet(), Set.of()).contains(row.key());
            List<SheetColumn> columns = tables.containsKey(row.sheet())
                    ? tables.get(row.sheet()).columns().stream()
                            .filter(SheetColumn::isReview)
                            .map(column -> (SheetColumn) column)
                            .toList()
                    : List.of();
            Map<String, String> lost = new LinkedHashMap<>(typed);
            if (!gone) {
                columns.forEach(column -> lost.remove(column.name()));
            }
            if (!lost.isEmpty()) {
                problems.add(problem(row, lost, columns));
            }
        });
        return problems;
    }

    private static Problem problem(Row row, Map<String, String> typed, List<SheetColumn> columns) {
        String said = typed.entrySet().stream()
                .map(each -> title(each.getKey(), columns) + ": “" + each.getValue().replaceAll("\\R", " ⏎ ") + "”")
                .collect(Collectors.joining("; "));
        return Problem.at(
                "sheet " + row.sheet().title(DigestLanguage.ENGLISH) + ", " + row.key(),
                ProblemCode.REVIEW_CONFLICT,
                "The digest no longer has the row in which this was typed: " + said
                        + ". It is kept and stands in its place again if the row comes back; type it elsewhere if it"
                        + " still holds.");
    }

    private static String title(String name, List<SheetColumn> columns) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> column.title(DigestLanguage.ENGLISH))
                .orElse(name);
    }
}
