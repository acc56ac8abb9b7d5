package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ReadBack;
import org.consultationdigest.review.TakenBack;
import org.consultationdigest.review.VerdictReading;
import org.consultationdigest.review.Verdicts;
import org.consultationdigest.review.WorkbookReader;
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
        Path workbook = context.settings().workbook();
        if (!Files.exists(workbook)) {
            context.store().runs().readBack(context.run(), Optional.empty());
            return List.of();
        }
        context.store().runs().readBack(context.run(), Optional.of(InputsHash.sha256(workbook)));
        if (context.store().runs().publishedBefore(context.run()).isEmpty()) {
            return List.of(notOurs());
        }
        ReadBack readBack = WorkbookReader.read(workbook);
        keep(readBack);
        keepElsewhere(readBack);
        return readBack.problems();
    }

    /** Understood anew at every run: a section may be gone from the draft, and a word taken back. */
    private List<Problem> understand() {
        Set<DocumentId> files =
                context.store().receipts().received().stream().map(Document::id).collect(Collectors.toSet());
        Verdicts said = VerdictReading.of(context.store().reviews().elsewhere(), context.outline(), files);
        context.store().verdicts().replace(said.files(), said.readings(), said.places());
        return said.problems();
    }

    /** Its ids name the rows of another memory: what was typed there would end up on other comments. */
    private static Problem notOurs() {
        return Problem.of(
                ProblemCode.REVIEW_CONFLICT,
                "The workbook found in the output folder was not written from this consultation's memory, so what is typed"
                        + " in it was not read; it is kept in the folder archive. Restore the folder state, or copy the"
                        + " words over by hand.");
    }

    private void keep(ReadBack readBack) {
        Reviews reviews = context.store().reviews();
        Map<GroupId, Review> current = reviews.current();
        OffsetDateTime now = OffsetDateTime.now(context.clock());
        for (ReadBack.Row row : readBack.rows()) {
            Review before = current.getOrDefault(row.id(), Review.BLANK);
            Review typed = withColumnsThatWereNotRead(row.review(), before, readBack.notRead());
            if (!typed.equals(before)) {
                reviews.add(row.id(), context.run(), now, typed);
            }
        }
    }

    private void keepElsewhere(ReadBack readBack) {
        Reviews reviews = context.store().reviews();
        List<TypedCell> before = reviews.elsewhere();
        List<TypedCell> now = TakenBack.without(readBack.elsewhere().over(before));
        if (!now.equals(before)) {
            reviews.addElsewhere(context.run(), OffsetDateTime.now(context.clock()), now);
        }
    }

    /** What stood in a column that is gone from the workbook was not taken out by the person who hid or deleted it. */
    private static Review withColumnsThatWereNotRead(Review typed, Review before, Set<DigestColumn> notRead) {
        Map<DigestColumn, String> words = new TreeMap<>(typed.typed());
        notRead.forEach(column -> before.in(column).ifPresent(kept -> words.put(column, kept)));
        return new Review(words);
    }
}
