package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Tells a review column that was sorted without the others from one in which people wrote: its words are those that it
 * held when the workbook was written, none of them is gone, they stand on other rows, and from the top they stand in
 * order. Who writes leaves other words, or takes some out.
 */
final class SortedApart {
    private final ReviewedCopy copy;
    private final Map<GroupId, Review> now;

    SortedApart(ReviewedCopy copy) {
        this.copy = copy;
        this.now = copy.readBack().rows().stream().collect(Collectors.toMap(ReadBack.Row::id, ReadBack.Row::review));
    }

    /** The columns that were. */
    Set<DigestColumn> columns() {
        return DigestColumn.reviewColumns().stream()
                .filter(column -> !copy.readBack().notRead().contains(column))
                .filter(this::isSortedApart)
                .collect(Collectors.toSet());
    }

    private boolean isSortedApart(DigestColumn column) {
        List<String> held = words(copy.base(), column);
        List<String> carried = new ArrayList<>();
        boolean moved = false;
        for (ReadBack.Row row : copy.readBack().rows()) {
            String words = row.review().in(column).orElse("");
            String before =
                    copy.base().getOrDefault(row.id(), Review.BLANK).in(column).orElse("");
            moved |= !words.equals(before) && held.contains(words);
            if (held.contains(words)) {
                carried.add(words);
            }
        }
        return moved && isInOrder(carried) && isWhole(held, column);
    }

    /** Each word that it held is there still, as often; but for as many as rows that could not be read. */
    private boolean isWhole(List<String> held, DigestColumn column) {
        List<String> gone = new ArrayList<>(held);
        now.values().forEach(review -> review.in(column).ifPresent(gone::remove));
        copy.readBack().strays().getOrDefault(column, List.of()).forEach(gone::remove);
        long unread = copy.base().keySet().stream()
                .filter(row -> !now.containsKey(row))
                .count();
        return gone.size() <= unread;
    }

    private static List<String> words(Map<GroupId, Review> rows, DigestColumn column) {
        return rows.values().stream()
                .flatMap(review -> review.in(column).stream())
                .toList();
    }

    /** Up or down; programs put capitals before or among the small letters. */
    private static boolean isInOrder(List<String> words) {
        return isSorted(words, Comparator.naturalOrder()) || isSorted(words, String.CASE_INSENSITIVE_ORDER);
    }

    private static boolean isSorted(List<String> words, Comparator<String> order) {
        List<String> up = words.stream().sorted(order).toList();
        List<String> down = words.stream().sorted(order.reversed()).toList();
        return words.equals(up) || words.equals(down);
    }

    /** What is told about a column, with the words that now stand on other rows. */
    Problem problem(DigestColumn column) {
        Map<String, String> typed = new TreeMap<>();
        now.forEach((row, review) -> review.in(column)
                .filter(words -> !review.in(column)
                        .equals(copy.base().getOrDefault(row, Review.BLANK).in(column)))
                .ifPresent(words -> typed.put(row.written(), "“" + words.replaceAll("\\R", " ⏎ ") + "”")));
        return Problem.at(
                copy.name() + ", sheet Digest, " + column.title(DigestLanguage.ENGLISH),
                ProblemCode.REVIEW_CONFLICT,
                "This column was sorted without the others, so its words stand beside other comments than they were"
                        + " written for. Nothing was taken from it, and what stood in it is kept. Found in it: "
                        + typed.entrySet().stream()
                                .map(each -> each.getKey() + " " + each.getValue())
                                .collect(Collectors.joining("; "))
                        + ". Type what is new in it into the right rows of the new digest.");
    }
}
