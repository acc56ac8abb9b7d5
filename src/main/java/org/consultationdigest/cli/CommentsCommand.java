package org.consultationdigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.consultationdigest.classify.Classifier;
import org.consultationdigest.digest.CommentJson;
import org.consultationdigest.digest.FileJson;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.job.Outcome;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLinker;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.versions.DraftVersions;
import org.consultationdigest.outline.versions.OtherDrafts;
import org.consultationdigest.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what is read in files. */
@Command(
        name = "comments",
        mixinStandardHelpOptions = true,
        description =
                "Shows what the program reads in files, and with --report where each comment belongs. Nothing is kept.",
        footer = {"", "Example:", "  consultation-digest comments letter.docx --report draft-report.docx"})
final class CommentsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The files to look at.")
    private List<Path> files = List.of();

    @Option(names = "--report", paramLabel = "FILE", description = "The draft report, to link the comments to.")
    private @Nullable Path report;

    @Option(
            names = "--report-pdf",
            paramLabel = "FILE",
            description = "The PDF print of the draft that was circulated: its page and line map.")
    private @Nullable Path reportPdf;

    @Option(
            names = "--report-translation",
            paramLabel = "FILE",
            description = "The draft in another language; may be given several times.")
    private List<Path> reportTranslations = new ArrayList<>();

    @Option(
            names = "--earlier-report",
            paramLabel = "FILE",
            description = "The draft of an earlier round; may be given several times.")
    private List<Path> earlierReports = new ArrayList<>();

    @ArgGroup
    private @Nullable Form form;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    /** In what form the comments are shown. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object a comment, then one a file.")
        private boolean json;

        @Option(
                names = "--text",
                description =
                        "All the text that was read, in reading order, comment or not; tracked changes as [-out-] and {+in+}.")
        private boolean text;
    }

    @Override
    public Integer call() throws IOException {
        Optional<ReportOutline> outline =
                Optional.ofNullable(report).map(draft -> new Outlines().read(draft, Optional.ofNullable(reportPdf)));
        Optional<SectionLinker> linker = outline.map(draft ->
                        DraftVersions.of(draft, new OtherDrafts(reportTranslations, earlierReports), new Outlines()))
                .map(SectionLinker::new);
        try (Inspection inspection = new Inspection(new ExtractionContext(outline))) {
            for (Path file : files) {
                for (Inspection.Inspected inspected : inspection.read(file)) {
                    show(inspected, outline, linker);
                }
            }
        }
        return ExitCode.DONE;
    }

    private void show(Inspection.Inspected inspected, Optional<ReportOutline> outline, Optional<SectionLinker> linker)
            throws IOException {
        if (form != null && form.text) {
            showText(inspected);
            return;
        }
        if (inspected.extraction() instanceof Extraction.Legible read) {
            read.tell((EachComment) told -> {
                ExtractedComment comment = said(told, read.facts());
                Optional<LinkedComment> linked = linker.map(each -> each.link(new Classifier().classify(comment)));
                out().println(isJson() ? json(inspected, comment, linked, outline) : CommentText.of(comment, linked));
            });
        }
        out().println(isJson() ? fileJson(inspected) : CommentText.ofFile(inspected));
    }

    /** Only the comments of a file. */
    @FunctionalInterface
    private interface EachComment extends ExtractionSink {
        @Override
        default void remainder(Remainder remainder) {
            // Shown with --text alone.
        }

        @Override
        default void problem(Problem problem) {
            // Told with the file.
        }
    }

    private static ExtractedComment said(ExtractedComment comment, DocumentFacts facts) {
        return comment.contributor().isEmpty() && facts.issuer().isPresent()
                ? comment.saidBy(facts.issuer().get())
                : comment;
    }

    private static String json(
            Inspection.Inspected inspected,
            ExtractedComment comment,
            Optional<LinkedComment> linked,
            Optional<ReportOutline> outline) {
        return linked.map(each -> CommentJson.line(each, inspected.path(), outline.orElseThrow()))
                .orElseGet(() -> CommentJson.line(comment, inspected.path()));
    }

    private static String fileJson(Inspection.Inspected inspected) {
        Outcome outcome = Outcome.of(inspected.mediaType(), inspected.extraction());
        Optional<String> mapping = inspected.extraction() instanceof Extraction.Legible read
                ? read.facts().mapping()
                : Optional.empty();
        return FileJson.line(inspected.path(), outcome.status(), outcome.reason(), mapping);
    }

    private void showText(Inspection.Inspected inspected) throws IOException {
        if (inspected.extraction() instanceof Extraction.Legible read) {
            ReadingOrder.texts(read).forEach(out()::println);
        } else {
            Problem problem = ((Extraction.Unreadable) inspected.extraction()).problem();
            spec.commandLine().getErr().println(OneLine.of(inspected.path() + ": " + problem.message()));
        }
    }

    private boolean isJson() {
        return form != null && form.json;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
