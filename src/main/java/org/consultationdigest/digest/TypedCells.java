package org.consultationdigest.digest;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.extract.RemainderId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** What people typed into the sheets beside <em>Digest</em>, row by row. */
final class TypedCells {
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
        Shown shown = new Shown(digest, FileLinks.none(), Integer.MAX_VALUE);
        Map<DigestSheet, Set<String>> keys = new EnumMap<>(DigestSheet.class);
        words.keySet().stream().map(Row::sheet).distinct().forEach(sheet -> keys.put(sheet, keys(sheet, shown)));
        List<Problem> problems = new ArrayList<>();
        words.forEach((row, typed) -> {
            Map<String, String> lost = new LinkedHashMap<>(typed);
            if (keys.getOrDefault(row.sheet(), Set.of()).contains(row.key())) {
                review(row.sheet()).forEach(column -> lost.remove(column.name()));
            }
            if (row.sheet() == DigestSheet.TO_DECIDE) {
                // A question that was answered is not asked again; an answer that nobody understood is told elsewhere.
                lost.remove(ToDecideColumn.VERDICT.name());
            }
            if (hasMoved(row, digest)) {
                lost.remove(CommentColumn.NOT_A_COMMENT.name());
                lost.remove(SetAsideColumn.IS_A_COMMENT.name());
            }
            if (!lost.isEmpty()) {
                problems.add(problem(row, lost));
            }
        });
        return problems;
    }

    /** Whether a word was obeyed and its row stands in the other sheet now: as a comment, or as a text set aside. */
    private static boolean hasMoved(Row row, Digest digest) {
        return switch (row.sheet()) {
            case COMMENTS ->
                digest.documents().stream()
                        .flatMap(entry -> entry.dismissed().stream())
                        .anyMatch(comment -> comment.id().value().equals(row.key()));
            case SET_ASIDE ->
                RemainderId.isOne(row.key())
                        && digest.comments().stream()
                                .anyMatch(comment -> comment.member()
                                        .comment()
                                        .comment()
                                        .id()
                                        .equals(RemainderId.asComment(row.key())));
            case SUMMARY, DIGEST, TO_DECIDE, FILES, PROBLEMS, PARTS -> false;
        };
    }

    /** The keys of the rows that a sheet has in a digest. */
    private static Set<String> keys(DigestSheet sheet, Shown shown) {
        Stream<SheetTable.Row> rows =
                switch (sheet) {
                    case COMMENTS -> CommentTable.of(shown).rows().get();
                    case TO_DECIDE -> ToDecideTable.of(shown).rows().get();
                    case FILES -> FileTable.of(shown).rows().get();
                    case SET_ASIDE -> SetAsideTable.of(shown).rows().get();
                    case SUMMARY, DIGEST, PROBLEMS, PARTS -> Stream.of();
                };
        return rows.map(SheetTable.Row::key).collect(Collectors.toSet());
    }

    private static Stream<SheetColumn> review(DigestSheet sheet) {
        return SheetColumns.of(sheet).stream().filter(SheetColumn::isReview);
    }

    private static Problem problem(Row row, Map<String, String> typed) {
        String said = typed.entrySet().stream()
                .map(each -> title(row.sheet(), each.getKey()) + ": “"
                        + each.getValue().replaceAll("\\R", " ⏎ ") + "”")
                .collect(Collectors.joining("; "));
        return Problem.at(
                "sheet " + row.sheet().title(DigestLanguage.ENGLISH) + ", " + row.key(),
                ProblemCode.REVIEW_CONFLICT,
                "The digest no longer has the row in which this was typed: " + said
                        + ". It is kept and stands in its place again if the row comes back; type it elsewhere if it"
                        + " still holds.");
    }

    private static String title(DigestSheet sheet, String name) {
        return review(sheet)
                .filter(column -> column.name().equals(name))
                .findFirst()
                .map(column -> column.title(DigestLanguage.ENGLISH))
                .orElse(name);
    }
}
