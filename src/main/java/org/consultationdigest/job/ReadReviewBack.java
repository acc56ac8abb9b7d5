package org.consultationdigest.job;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.OwnColumn;
import org.consultationdigest.digest.SheetBelongings;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ElsewhereCopies;
import org.consultationdigest.review.GroupVerdictReading;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.review.ReviewMerge;
import org.consultationdigest.review.ReviewedCopy;
import org.consultationdigest.review.TakenBack;
import org.consultationdigest.review.VerdictReading;
import org.consultationdigest.review.Verdicts;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Reviews;
import org.consultationdigest.store.RunProblems;

/** Reads what people typed into the workbook, before anything is written. */
final class ReadReviewBack {
    private final RunContext context;

    ReadReviewBack(RunContext context) {
        this.context = context;
    }

    void run() throws IOException {
        List<Problem> problems = new ArrayList<>(readBack());
        problems.addAll(understand());
        context.store().problems().replace(context.run(), RunProblems.Topic.REVIEW, problems);
    }

    private List<Problem> readBack() throws IOException {
        JobSettings settings = context.settings();
        context.store().runs().readBack(context.run(), Workbooks.sha256(settings.output()));
        TypedWorkbooks typed = TypedWorkbooks.read(
                ReviewedFiles.of(settings.output(), settings.review()),
                settings.consultation(),
                context.run(),
                context.store());
        List<Problem> problems = new ArrayList<>(typed.problems());
        typed.workbook().ifPresent(readBack -> {
            Optional<Problem> lost = columnLost(readBack);
            lost.ifPresent(problems::add);
            if (typed.isWhole()) {
                problems.addAll(deleted(readBack));
            }
            if (typed.isWhole() && lost.isEmpty()) {
                keepBelongings(readBack);
            }
        });
        problems.addAll(merge(typed.copies()));
        problems.addAll(mergeElsewhere(typed.copies()));
        typed.merged().forEach(copy -> context.store().reviews().merged(copy, context.run()));
        return problems;
    }

    /** A column is gone and another has come: perhaps it is the same under a title that nobody knows. */
    private Optional<Problem> columnLost(ReadBack readBack) {
        List<OwnColumn> known =
                context.store().reviews().belongings().in(DigestSheet.DIGEST).columns();
        List<String> come = readBack.belongings().in(DigestSheet.DIGEST).columns().stream()
                .filter(column -> !known.contains(column))
                .map(column -> "“" + column.title() + "”")
                .toList();
        if (readBack.notRead().isEmpty() || come.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Problem.at(
                "sheet Digest",
                ProblemCode.REVIEW_COLUMN_LOST,
                "A column that people write in was not found, and "
                        + String.join(", ", come)
                        + " may be that column under another title, so digest.xlsx was left as it is and the new digest"
                        + " stands beside it. Restore the title and run again."));
    }

    private List<Problem> merge(List<ReviewedCopy> copies) {
        Reviews reviews = context.store().reviews();
        ReviewMerge.Merged merged = ReviewMerge.merge(reviews.current(), copies);
        OffsetDateTime now = OffsetDateTime.now(context.clock());
        merged.changed().forEach((row, review) -> reviews.add(row, context.run(), now, review));
        return merged.problems();
    }

    /** A row that is gone from the workbook stands in it again; a deletion decides nothing. */
    private List<Problem> deleted(ReadBack readBack) {
        Set<String> there =
                new LinkedHashSet<>(readBack.belongings().in(DigestSheet.DIGEST).order());
        readBack.rows().forEach(row -> there.add(row.id().written()));
        List<String> gone = readBack.origin().isEmpty()
                        || !readBack.belongings().sheets().containsKey(DigestSheet.DIGEST)
                ? List.of()
                : context.store().groups().writtenOrder(readBack.origin().get().run()).stream()
                        .filter(id -> !there.contains(id))
                        .toList();
        return gone.isEmpty()
                ? List.of()
                : List.of(Problem.at(
                        "sheet Digest",
                        ProblemCode.REVIEW_CONFLICT,
                        "These rows were deleted from the workbook and stand in it again, with what was typed in them: "
                                + String.join(", ", gone)
                                + ". To take a comment out of the digest, write Yes into “Not a comment” in the sheet"
                                + " Comments."));
    }

    /** Understood anew at every run: a section may be gone from the draft, and a word taken back. */
    private List<Problem> understand() {
        Set<DocumentId> files =
                context.store().receipts().received().stream().map(Document::id).collect(Collectors.toSet());
        Verdicts said = VerdictReading.of(context.store().reviews().elsewhere(), context.outline(), files);
        context.store().verdicts().replace(said.files(), said.readings(), said.places());
        List<Problem> problems = new ArrayList<>(said.problems());
        problems.addAll(understandRows());
        return problems;
    }

    private List<Problem> understandRows() {
        ConsultationStore store = context.store();
        List<KnownGroup> known = store.runs()
                .publishedBefore(context.run())
                .map(run -> store.groups().known(run.run(), Set.of()))
                .orElse(List.of());
        GroupVerdictReading.Said said = GroupVerdictReading.of(
                store.reviews().current(),
                store.reviews().elsewhere(),
                known,
                store.verdicts().rows(),
                context.outline());
        store.verdicts().replaceRows(said.verdicts(), said.moves());
        return said.problems();
    }

    private List<Problem> mergeElsewhere(List<ReviewedCopy> copies) {
        Reviews reviews = context.store().reviews();
        List<TypedCell> before = reviews.elsewhere();
        ElsewhereCopies.Merged merged = ElsewhereCopies.merge(before, copies);
        List<TypedCell> now = TakenBack.without(merged.cells());
        if (!now.equals(before)) {
            reviews.addElsewhere(context.run(), OffsetDateTime.now(context.clock()), now);
        }
        return merged.problems();
    }

    private void keepBelongings(ReadBack readBack) {
        if (readBack.belongings().sheets().isEmpty()) {
            return;
        }
        Reviews reviews = context.store().reviews();
        Belongings now = withPeoplesOrder(readBack.belongings(), reviews.belongings());
        if (!now.equals(reviews.belongings())) {
            reviews.addBelongings(context.run(), OffsetDateTime.now(context.clock()), now);
        }
    }

    /** The order counts only when people made it: when the rows that are left stand otherwise than they were written. */
    private Belongings withPeoplesOrder(Belongings found, Belongings before) {
        SheetBelongings digest = found.in(DigestSheet.DIGEST);
        Set<String> there = new LinkedHashSet<>(digest.order());
        List<String> written = writtenOrder().stream().filter(there::contains).toList();
        Set<String> known = Set.copyOf(written);
        List<String> now = there.stream().filter(known::contains).toList();
        List<String> order = now.equals(written) ? before.in(DigestSheet.DIGEST).order() : digest.order();
        Map<DigestSheet, SheetBelongings> sheets = new TreeMap<>();
        found.sheets().forEach((sheet, each) -> sheets.put(sheet, each.ordered(List.of())));
        sheets.put(DigestSheet.DIGEST, digest.ordered(order));
        return new Belongings(sheets, found.ownSheets());
    }

    private List<String> writtenOrder() {
        return context.store()
                .runs()
                .publishedBefore(context.run())
                .map(run -> context.store().groups().writtenOrder(run.run()))
                .orElse(List.of());
    }
}
