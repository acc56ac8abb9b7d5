package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.Review;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Merges what people typed into several copies of the workbook, and into copies that are older than what is known, cell
 * by cell: what a copy holds is compared with what it held when it was written, and only what was typed since counts. Where
 * two typed different words into one cell, those known first stay in the cell, and the others are told with their copy.
 */
public final class ReviewMerge {
    private final Map<GroupId, Review> known;
    private final Map<GroupId, Map<DigestColumn, String>> now = new LinkedHashMap<>();
    private final Map<Cell, String> typedIn = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private record Cell(GroupId row, DigestColumn column) {}

    private ReviewMerge(Map<GroupId, Review> known) {
        this.known = known;
    }

    /**
     * What holds now.
     *
     * @param changed the rows that differ from what was known, whole
     * @param problems words that found another's in their cell
     */
    public record Merged(Map<GroupId, Review> changed, List<Problem> problems) {}

    /**
     * Merges.
     *
     * @param known what holds for each row that was ever written in
     * @param copies the copies, that in which people work first
     */
    public static Merged merge(Map<GroupId, Review> known, List<ReviewedCopy> copies) {
        ReviewMerge merge = new ReviewMerge(known);
        copies.forEach(merge::add);
        Map<GroupId, Review> changed = new LinkedHashMap<>();
        merge.now.forEach((row, words) -> {
            Review review = new Review(words);
            if (!review.equals(known.getOrDefault(row, Review.BLANK))) {
                changed.put(row, review);
            }
        });
        return new Merged(changed, List.copyOf(merge.problems));
    }

    private void add(ReviewedCopy copy) {
        SortedApart apart = new SortedApart(copy);
        Set<DigestColumn> notRead = new HashSet<>(copy.readBack().notRead());
        for (DigestColumn column : apart.columns()) {
            notRead.add(column);
            problems.add(apart.problem(column));
        }
        for (ReadBack.Row row : copy.readBack().rows()) {
            Review base = copy.base().getOrDefault(row.id(), Review.BLANK);
            for (DigestColumn column : DigestColumn.reviewColumns()) {
                Optional<String> typed = row.review().in(column);
                if (!notRead.contains(column) && !typed.equals(base.in(column))) {
                    change(copy, new Cell(row.id(), column), base.in(column), typed);
                }
            }
        }
    }

    private void change(ReviewedCopy copy, Cell cell, Optional<String> base, Optional<String> typed) {
        Map<DigestColumn, String> row = now.computeIfAbsent(
                cell.row(),
                id -> new TreeMap<>(known.getOrDefault(id, Review.BLANK).typed()));
        Optional<String> held = Optional.ofNullable(row.get(cell.column()));
        if (held.equals(typed)) {
            typedIn.putIfAbsent(cell, copy.name());
            return;
        }
        if (!held.equals(base)) {
            problems.add(conflict(copy, cell, held, typed));
            return;
        }
        typed.ifPresentOrElse(words -> row.put(cell.column(), words), () -> row.remove(cell.column()));
        typedIn.put(cell, copy.name());
    }

    private Problem conflict(ReviewedCopy copy, Cell cell, Optional<String> held, Optional<String> typed) {
        String other = Optional.ofNullable(typedIn.get(cell))
                .map(name -> " (from " + name + ")")
                .orElse("");
        return Problem.at(
                cell.row().written() + ", " + cell.column().title(DigestLanguage.ENGLISH),
                ProblemCode.REVIEW_CONFLICT,
                "Two people wrote in this cell: it holds " + shown(held) + other + ", and " + copy.name() + " says "
                        + shown(typed) + ". The first stays; write the other into the cell if it is right.");
    }

    private static String shown(Optional<String> words) {
        return words.map(each -> "“" + each.replaceAll("\\R", " ⏎ ") + "”").orElse("nothing");
    }
}
