package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.digest.Digest;
import org.consultationdigest.digest.DigestRow;
import org.consultationdigest.digest.Workbooks;
import org.consultationdigest.digest.form.Audience;
import org.consultationdigest.digest.form.ExportForm;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.ConsultationTerms;
import org.consultationdigest.store.RunRecord;

/**
 * Writes the digest of the last run in another shape, into the folder {@code export} of its output folder. What people typed
 * into the workbook since counts, so that nobody is named who was marked as confidential a minute ago; the memory is not
 * changed.
 */
public final class Export {
    private static final String FOLDER = "export";

    private final ConsultationStore store;
    private final Path output;

    /**
     * The exports of a consultation.
     *
     * @param output the folder of its digest
     */
    public Export(ConsultationStore store, Path output) {
        this.store = store;
        this.output = output;
    }

    /**
     * What was written.
     *
     * @param files the files, or the folder of many
     * @param unanswered how many rows have neither a decision nor a response
     * @param rows how many rows there are
     * @param notices what a person should know, a line each
     */
    public record Written(List<Path> files, int unanswered, int rows, List<String> notices) {
        public Written {
            files = List.copyOf(files);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Writes a shape.
     *
     * @throws UsageException when there is no digest whose terms are known
     */
    public Written write(ExportForm form, Audience audience) throws IOException {
        RunRecord run = store.runs()
                .completedBefore(Integer.MAX_VALUE)
                .orElseThrow(() -> new UsageException("there is no digest in " + output + ": run consolidate first"));
        ConsultationTerms terms = store.terms()
                .of(run.run())
                .orElseThrow(() -> new UsageException("the last run was of a version that did not keep who must not be"
                        + " named: run consolidate once more"));
        ReportOutline outline = store.outlines().of(run.run()).orElseThrow();
        TypedWorkbooks typed =
                TypedWorkbooks.read(ReviewedFiles.of(output, List.of()), terms.consultation(), run.run() + 1, store);
        Digest digest = new DigestSource(store, terms, PeoplesWords.now(store, typed, outline)).digest(run.run());
        List<Path> written = new ExportFolder(output, FOLDER).put(form.files(digest, audience));
        List<DigestRow> rows = digest.standing();
        int unanswered =
                (int) rows.stream().filter(row -> row.review().isBlank()).count();
        return new Written(written, unanswered, rows.size(), notices(run, typed));
    }

    private List<String> notices(RunRecord run, TypedWorkbooks typed) throws IOException {
        List<String> notices =
                new ArrayList<>(typed.problems().stream().map(Problem::message).toList());
        boolean saved = typed.workbook().isPresent() && !run.workbookSha().equals(Workbooks.sha256(output));
        if (saved) {
            notices.add("digest.xlsx was saved since run " + run.run() + ": responses, names and confidentiality typed"
                    + " since are in the export; rows moved or corrected since follow with the next consolidate.");
        }
        return notices;
    }
}
