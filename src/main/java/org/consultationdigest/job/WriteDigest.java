package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.OutputFile;
import org.consultationdigest.digest.Publication;
import org.consultationdigest.digest.Published;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.digest.form.OfficialFormFile;
import org.consultationdigest.digest.page.PageFile;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.ConsultationTerms;
import org.consultationdigest.store.RunRecord;

/** Writes the digest, puts it in place and closes the run. */
final class WriteDigest {
    private final RunContext context;

    WriteDigest(RunContext context) {
        this.context = context;
    }

    /**
     * What was written.
     *
     * @param workbook the workbook
     * @param notice what a person should know about it
     * @param summary what the run did
     */
    record Written(Path workbook, Optional<String> notice, RunSummary summary) {}

    /** What the run wrote, as its ledger has it. */
    static Written written(RunContext context) {
        ConsultationStore store = context.store();
        RunRecord run = store.runs().last().orElseThrow();
        return store.runs().summaryOf(run, Written.class).orElseThrow();
    }

    void run() throws IOException {
        ConsultationStore store = context.store();
        JobSettings settings = context.settings();
        RunRecord run = store.runs().last().orElseThrow();
        ConsultationTerms terms = new ConsultationTerms(
                settings.consultation(),
                settings.language(),
                context.stakeholders().listed(),
                settings.silenceIsAgreement());
        store.terms().save(context.run(), terms);
        Digest whole = new DigestSource(store, terms, PeoplesWords.kept(store)).digest(context.run());
        for (DigestRow row : whole.rows()) {
            store.groups().saveFingerprint(context.run(), row.group().id(), DigestSource.fingerprint(row));
            store.groups().saveShown(context.run(), row.group().id(), RowState.of(row));
        }
        DigestParts parts = DigestParts.of(whole, settings.rowsAWorkbook());
        Digest digest = parts.digest();
        store.groups().saveWrittenOrder(context.run(), parts.writtenOrder());
        RunSummary summary = RunSummary.of(digest);
        OffsetDateTime finished = OffsetDateTime.now(context.clock());
        OutputFile runFile = new OutputFile("data/run.json", out -> out.write(RunJson.of(run, finished, summary)));
        List<Path> beside = Workbooks.beside(settings.output());
        Publication publication =
                new Publication(settings.output(), new InboxLinks(settings), settings.rowsAWorkbook());
        boolean columnLost = store.problems().of(context.run()).stream()
                .anyMatch(problem -> problem.code() == ProblemCode.REVIEW_COLUMN_LOST);
        Published published = publication.publish(
                digest,
                run.readBackSha(),
                List.of(OfficialFormFile.of(digest), PageFile.of(digest, parts), runFile),
                columnLost);
        publication.archiveBeside(beside);
        store.runs()
                .complete(
                        context.run(),
                        finished,
                        published.sha256(),
                        new Written(published.workbook(), notice(published), summary));
    }

    private static Optional<String> notice(Published published) {
        if (published instanceof Published.WrittenBeside beside) {
            return Optional.of(
                    switch (beside.why()) {
                        case OPEN_IN_EXCEL, OPEN_IN_LIBREOFFICE ->
                            "digest.xlsx is open in somebody's program and was"
                                    + " left as it is; the new digest stands beside it. Close it and run again.";
                        case CHANGED_SINCE_READ ->
                            "digest.xlsx was saved by somebody while this run was working and"
                                    + " was left as it is; the new digest stands beside it. Run again to read it back.";
                        case COLUMN_NOT_FOUND ->
                            "digest.xlsx lacks a column that people write in, perhaps under another title, and was left as"
                                    + " it is; the new digest stands beside it. Restore the title and run again.";
                    });
        }
        return Optional.empty();
    }
}
