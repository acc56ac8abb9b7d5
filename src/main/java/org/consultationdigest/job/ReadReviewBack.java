package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.digest.TypedCell;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.review.ReadBack;
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
        Path workbook = context.settings().workbook();
        if (!Files.exists(workbook)) {
            context.store().runs().readBack(context.run(), Optional.empty());
            return;
        }
        context.store().runs().readBack(context.run(), Optional.of(InputsHash.sha256(workbook)));
        if (context.store().runs().publishedBefore(context.run()).isEmpty()) {
            tellThatItIsNotOurs();
            return;
        }
        ReadBack readBack = WorkbookReader.read(workbook);
        keep(readBack);
        keepElsewhere(readBack);
        context.store().problems().replace(context.run(), RunProblems.Topic.REVIEW, readBack.problems());
    }

    /** Its ids name the rows of another memory: what was typed there would end up on other comments. */
    private void tellThatItIsNotOurs() {
        Problem strange = Problem.of(
                ProblemCode.REVIEW_CONFLICT,
                "The workbook found in the output folder was not written from this consultation's memory, so what is typed"
                        + " in it was not read; it is kept in the folder archive. Restore the folder state, or copy the"
                        + " words over by hand.");
        context.store().problems().replace(context.run(), RunProblems.Topic.REVIEW, List.of(strange));
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
        List<TypedCell> now = readBack.elsewhere().over(before);
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
