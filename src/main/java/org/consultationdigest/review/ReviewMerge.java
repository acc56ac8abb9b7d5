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

/**
 * Merges what people typed into the sheet <em>Digest</em> of several copies of the workbook, and of copies that are older
 * than what is known, cell by cell; see {@link ThreeWayMerge}.
 */
public final class ReviewMerge {
    private final ThreeWayMerge<Cell> cells;
    private final List<Problem> problems = new ArrayList<>();

    private record Cell(GroupId row, DigestColumn column) {
        String place() {
            return row.written() + ", " + column.title(DigestLanguage.ENGLISH);
        }
    }

    private ReviewMerge(Map<GroupId, Review> known) {
        this.cells = new ThreeWayMerge<>(
                cell -> known.getOrDefault(cell.row(), Review.BLANK).in(cell.column()), Cell::place);
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
        List<Problem> problems = new ArrayList<>(merge.problems);
        problems.addAll(merge.cells.problems());
        return new Merged(merge.changedRows(known), problems);
    }

    private Map<GroupId, Review> changedRows(Map<GroupId, Review> known) {
        Map<GroupId, Map<DigestColumn, String>> rows = new LinkedHashMap<>();
        cells.changed().forEach((cell, words) -> {
            Map<DigestColumn, String> row = rows.computeIfAbsent(
                    cell.row(),
                    id -> new TreeMap<>(known.getOrDefault(id, Review.BLANK).typed()));
            words.ifPresentOrElse(each -> row.put(cell.column(), each), () -> row.remove(cell.column()));
        });
        Map<GroupId, Review> changed = new LinkedHashMap<>();
        rows.forEach((id, words) -> {
            Review review = new Review(words);
            if (!review.equals(known.getOrDefault(id, Review.BLANK))) {
                changed.put(id, review);
            }
        });
        return changed;
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
                if (!notRead.contains(column)) {
                    cells.add(copy.name(), new Cell(row.id(), column), base.in(column), typed);
                }
            }
        }
    }
}
