package org.consultationdigest.job;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.standard.DocumentReader;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Sha256;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.item.support.IteratorItemReader;

/**
 * Reads the submissions that were not read before, in parts that are worked on at the same time.
 *
 * <p>What was read stands in our own ledger: a part asks it what is left, so that a run that was cut off goes on behind the
 * last file that was read, and a file is read again when the program or the draft has changed.
 */
final class ExtractDocuments {
    static final String PART = "part";
    static final String PARTS = "parts";
    private static final Duration LIMIT_FOR_ONE_FILE = Duration.ofMinutes(5);

    private final RunContext context;
    private final DocumentReader reader = new DocumentReader(LIMIT_FOR_ONE_FILE);
    private final String readerKey;

    ExtractDocuments(RunContext context) {
        this.context = context;
        this.readerKey = Sha256.hex(
                context.version() + "\n" + InputsHash.sha256(context.settings().report()) + "\n"
                        + context.settings().columns());
    }

    /** What came of reading a submission. */
    record Result(Pending pending, Extraction extraction) {}

    /** One partition a worker. */
    Partitioner partitioner() {
        return gridSize -> {
            Map<String, ExecutionContext> parts = new HashMap<>();
            for (int part = 0; part < gridSize; part++) {
                ExecutionContext values = new ExecutionContext();
                values.putInt(PART, part);
                values.putInt(PARTS, gridSize);
                parts.put("part-" + part, values);
            }
            return parts;
        };
    }

    /** How many submissions wait to be read. */
    long waiting() {
        return pending().size();
    }

    IteratorItemReader<Pending> reader(int part, int parts) {
        return new IteratorItemReader<>(
                pending().stream().filter(one -> one.part(parts) == part).toList());
    }

    ItemProcessor<Pending, Result> processor() {
        return pending -> new Result(pending, read(pending));
    }

    ItemWriter<Result> writer() {
        return results -> results.forEach(this::keep);
    }

    private List<Pending> pending() {
        return context.store().receipts().bringing().stream()
                .map(Pending::of)
                .filter(one -> !context.store()
                        .extractions()
                        .readerOf(one.submission().id())
                        .equals(Optional.of(readerKey)))
                .toList();
    }

    private Extraction read(Pending pending) throws IOException {
        return reader.read(
                pending.submission(),
                context.contents().file(pending.submission().id()),
                context.extraction());
    }

    private void keep(Result result) {
        SubmissionId content = result.pending().submission().id();
        context.store().extractions().save(content, readerKey, result.extraction());
        Outcome outcome = Outcome.of(result.pending().submission().mediaType(), result.extraction());
        context.store().receipts().settle(content, outcome.status(), outcome.reason());
        context.progress().advance(Progress.Step.EXTRACT, 1);
    }
}
