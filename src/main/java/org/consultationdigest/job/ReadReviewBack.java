package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Review;
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
        ReadBack readBack = WorkbookReader.read(workbook);
        keep(readBack);
        context.store().problems().replace(context.run(), RunProblems.Topic.REVIEW, readBack.problems());
    }

    private void keep(ReadBack readBack) {
        Reviews reviews = context.store().reviews();
        Map<GroupId, Review> current = reviews.current();
        OffsetDateTime now = OffsetDateTime.now(context.clock());
        for (ReadBack.Row row : readBack.rows()) {
            if (!row.review().equals(current.getOrDefault(row.id(), Review.BLANK))) {
                reviews.add(row.id(), context.run(), now, row.review());
            }
        }
    }
}
