package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consultationdigest.dedupe.Family;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.dedupe.RememberedVerdicts;
import org.consultationdigest.dedupe.Verdicts;
import org.consultationdigest.digest.CommentColumn;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Understands what people say of rows: that two are the same, that a comment does not belong into its row, that a row
 * belongs into another section. What was decided in a row that is gone holds on.
 */
public final class GroupVerdictReading {
    private final Map<GroupId, KnownGroup> groups = new HashMap<>();
    private final Map<String, KnownGroup> byComment = new HashMap<>();
    private final RememberedVerdicts before;
    private final SectionWords sections;
    private final Map<String, RememberedVerdicts.Entry> now = new TreeMap<>();
    private final Map<String, String> moves = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private GroupVerdictReading(List<KnownGroup> known, RememberedVerdicts before, ReportOutline outline) {
        this.before = before;
        this.sections = new SectionWords(outline);
        for (KnownGroup group : known) {
            groups.put(group.id(), group);
            group.members().forEach(member -> byComment.put(member.value(), group));
        }
    }

    /**
     * What people say of rows.
     *
     * @param verdicts by cell
     * @param moves the section by the written id of the row
     * @param problems words that nobody can obey
     */
    public record Said(RememberedVerdicts verdicts, Map<String, String> moves, List<Problem> problems) {}

    /**
     * Understands it.
     *
     * @param reviews what holds in the rows of the digest
     * @param cells what holds in the other sheets
     * @param known the groups of the last digest
     * @param before what was understood at the last run
     */
    public static Said of(
            Map<GroupId, Review> reviews,
            List<TypedCell> cells,
            List<KnownGroup> known,
            RememberedVerdicts before,
            ReportOutline outline) {
        GroupVerdictReading reading = new GroupVerdictReading(known, before, outline);
        reading.holdOn();
        reviews.forEach(reading::row);
        cells.forEach(reading::cell);
        return new Said(new RememberedVerdicts(reading.now), Map.copyOf(reading.moves), List.copyOf(reading.problems));
    }

    /** Where the row is gone nobody can have taken the word back. */
    private void holdOn() {
        before.byCell().forEach((cell, entry) -> {
            Optional<GroupId> row = GroupId.parse(cell);
            if (row.isPresent() && !groups.containsKey(row.get())) {
                now.put(cell, entry);
            }
        });
    }

    private void row(GroupId row, Review review) {
        review.in(DigestColumn.SAME_AS).ifPresent(words -> sameAs(row, words));
        review.in(DigestColumn.MOVE_TO_SECTION)
                .ifPresent(words -> sections.in(words)
                        .ifPresentOrElse(
                                named -> moves.put(row.written(), named.get(0)),
                                () -> notUnderstood(
                                        row.written(),
                                        DigestColumn.MOVE_TO_SECTION.title(DigestLanguage.ENGLISH),
                                        words,
                                        "Write the id of a section as the sheet Summary lists them.")));
    }

    private void sameAs(GroupId row, String words) {
        Optional<Verdicts> known = before.understood(row.written(), words);
        Optional<GroupId> other = GroupId.parse(words);
        Optional<KnownGroup> one = Optional.ofNullable(groups.get(row));
        Optional<KnownGroup> same = other.map(groups::get);
        if (one.isPresent() && same.isPresent() && !other.get().equals(row)) {
            remember(row.written(), words, Verdicts.same(same.get(), one.get()));
        } else if (known.isPresent()) {
            remember(row.written(), words, known.get());
        } else if (one.isPresent()) {
            notUnderstood(
                    row.written(),
                    DigestColumn.SAME_AS.title(DigestLanguage.ENGLISH),
                    words,
                    "Write the id of another row of the digest, as C-0001-8.");
        }
    }

    private void cell(TypedCell cell) {
        if (cell.sheet() == DigestSheet.COMMENTS && cell.column().equals(CommentColumn.TAKE_OUT_OF_GROUP.name())) {
            takeOut(cell);
        } else if (cell.sheet() == DigestSheet.TO_DECIDE) {
            decide(cell);
        }
    }

    private void takeOut(TypedCell cell) {
        Optional<Boolean> said = YesOrNo.in(cell.words());
        if (said.isEmpty()) {
            notUnderstood(
                    cell.row(),
                    CommentColumn.TAKE_OUT_OF_GROUP.title(DigestLanguage.ENGLISH),
                    cell.words(),
                    "Write “Yes”, or clear the cell.");
        } else if (said.get()) {
            Optional<Verdicts> known = before.understood(cell.row(), cell.words());
            KnownGroup group = byComment.get(cell.row());
            known.or(() -> Optional.ofNullable(group).map(from -> Verdicts.takenOut(new CommentId(cell.row()), from)))
                    .ifPresent(verdicts -> remember(cell.row(), cell.words(), verdicts));
        }
    }

    /** The key of a question about two rows is its kind and their ids; that of one about a family, its kind and name. */
    private void decide(TypedCell cell) {
        List<GroupId> rows = List.of(cell.row().split(" ", -1)).stream()
                .flatMap(word -> GroupId.parse(word).stream())
                .toList();
        Optional<String> family = Family.idIn(cell.row());
        if (rows.size() != 2 && family.isEmpty()) {
            return;
        }
        PairVerdict.isSame(cell.words())
                .ifPresentOrElse(
                        same -> family.map(id -> Optional.of(Verdicts.ofFamily(id, same)))
                                .orElseGet(() -> ofPair(cell, rows, same))
                                .ifPresent(understood -> remember(cell.row(), cell.words(), understood)),
                        () -> notUnderstood(cell.row(), "Verdict", cell.words(), "Write “Same” or “Different”."));
    }

    /** What is said of two rows; of rows that are gone what was understood before. */
    private Optional<Verdicts> ofPair(TypedCell cell, List<GroupId> rows, boolean same) {
        KnownGroup one = groups.get(rows.get(0));
        KnownGroup other = groups.get(rows.get(1));
        if (one == null || other == null) {
            return before.understood(cell.row(), cell.words());
        }
        return Optional.of(same ? Verdicts.same(one, other) : Verdicts.apart(one, other));
    }

    private void remember(String cell, String words, Verdicts verdicts) {
        now.put(cell, new RememberedVerdicts.Entry(words, verdicts));
    }

    private void notUnderstood(String row, String column, String words, String what) {
        problems.add(Problem.at(
                row,
                ProblemCode.REVIEW_CONFLICT,
                "Nobody knows what “" + words.replaceAll("\\R", " ⏎ ") + "” in “" + column
                        + "” means, so nothing was done. " + what));
    }
}
