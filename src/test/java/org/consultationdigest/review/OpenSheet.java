package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.review.EditedSheet.Cell;
import org.consultationdigest.review.EditedSheet.Line;

/** The sheet as it lies open before a person in one sitting: what they see, and what they have done so far. */
final class OpenSheet {
    private static final Set<String> REVIEW = DigestColumn.reviewColumns().stream()
            .map(column -> column.title(DigestLanguage.ENGLISH))
            .collect(Collectors.toSet());

    /** What this person types: no two words of theirs are the same. */
    private static final Pattern TYPED = Pattern.compile("(row of |own )?words \\d+|7\\d{5}");

    final Random random;
    final EditedSheet sheet;
    /** What each column was called before somebody renamed it, left to right. */
    final List<String> columns;
    /** The id of the comment that a row shows, by the words of the comment. */
    final Map<String, String> idByComment;

    final Set<String> touched = new HashSet<>();
    final Set<String> sortedApart = new HashSet<>();
    final List<String> log = new ArrayList<>();
    int words;

    OpenSheet(Random random, EditedSheet sheet, Map<String, String> idByComment, int words) {
        this.random = random;
        this.sheet = sheet;
        this.idByComment = idByComment;
        this.words = words;
        this.columns =
                new ArrayList<>(sheet.titles().stream().map(cell -> cell.text).toList());
        remember();
    }

    /** What stands in the sheet when it is opened was meant for where it stands. */
    private void remember() {
        for (Line line : sheet.body()) {
            for (int column = 0; column < columns.size(); column++) {
                Cell cell = line.cells().get(column);
                if (TYPED.matcher(cell.text).matches()) {
                    if (seen(line).isEmpty()) {
                        touched.add(columns.get(column));
                    }
                    cell.word = new EditedSheet.Word(cell.text, seen(line), columns.get(column));
                }
            }
        }
    }

    static boolean isOwn(String title) {
        return title.startsWith("Mine ");
    }

    Line anyLine() {
        return sheet.body().get(random.nextInt(sheet.body().size()));
    }

    int anyReviewColumn() {
        List<Integer> review = IntStream.range(0, columns.size())
                .filter(column -> REVIEW.contains(columns.get(column)) && !sortedApart.contains(columns.get(column)))
                .boxed()
                .toList();
        int column = review.get(random.nextInt(review.size()));
        touched.add(columns.get(column));
        return column;
    }

    /** The row for which a person means what they type: that whose comment they read in it. */
    String seen(Line line) {
        return idByComment.getOrDefault(line.cells().get(columns.indexOf("Comment")).text, "");
    }

    boolean isBand(Line line) {
        return seen(line).isEmpty() && line.cells().stream().anyMatch(cell -> cell.text.startsWith("§ "));
    }
}
