package org.consultationdigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.consultationdigest.digest.DigestLanguage;
import org.consultationdigest.digest.DigestParts;
import org.consultationdigest.extract.ColumnMappings;
import org.consultationdigest.format.ocr.RecognitionSettings;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.job.Consolidation;
import org.consultationdigest.job.JobFile;
import org.consultationdigest.job.JobSettings;
import org.consultationdigest.job.Languages;
import org.consultationdigest.job.ProgramVersion;
import org.consultationdigest.job.RunSummary;
import org.consultationdigest.job.UsageException;
import org.consultationdigest.outline.versions.OtherDrafts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job. */
@Command(
        name = "consolidate",
        mixinStandardHelpOptions = true,
        description = "Reads everything that was submitted and writes the digest. What people typed into the last"
                + " digest.xlsx is read back first and stays. Safe to run again and again, and after being cut off.",
        footer = {
            "",
            "Examples:",
            "  consultation-digest consolidate jobs/sample.yml",
            "  consultation-digest consolidate --report draft.docx --submissions inbox --output digest --language vi"
        })
final class ConsolidateCommand implements Callable<Integer> {
    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "JOB.yml",
            description = "A job file; its keys are in the README.")
    private @Nullable Path jobFile;

    @Option(names = "--report", paramLabel = "FILE", description = "The draft report.")
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

    @Option(
            names = "--submissions",
            paramLabel = "DIR",
            description = "A folder of submissions; may be given several times.")
    private List<Path> submissions = new ArrayList<>();

    @Option(names = "--output", paramLabel = "DIR", description = "The folder the digest is written to.")
    private @Nullable Path output;

    @Option(names = "--language", paramLabel = "en|vi", description = "The language of the digest.")
    private @Nullable String language;

    @Option(names = "--workers", paramLabel = "N", description = "How many submissions are read at once.")
    private @Nullable Integer workers;

    @Option(names = "--strict", description = "End with exit code 5 when problems were found.")
    private boolean strict;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        JobSettings settings = settings();
        Clock clock = Clock.system(ZoneId.systemDefault());
        long began = System.nanoTime();
        TerminalProgress progress = new TerminalProgress(out, Terminal.isInteractive(), clock);
        Consolidation consolidation = new Consolidation(
                settings,
                clock,
                Consolidation.sleeping(),
                progress,
                ProgramVersion.current(),
                InstalledRecognition.find(
                        settings.state().resolve("pages"), settings.recognition(), settings.workers()));
        consolidation.check();
        beginLog(settings);
        Consolidation.Result result = consolidation.run();
        return told(result, out, Duration.ofNanos(System.nanoTime() - began));
    }

    private JobSettings settings() {
        if (jobFile == null) {
            return fromOptions();
        }
        JobFile job = JobFile.read(jobFile);
        job.notices().forEach(spec.commandLine().getErr()::println);
        JobSettings settings = job.settings();
        return new JobSettings(
                settings.consultation(),
                report == null ? settings.report() : report,
                submissions.isEmpty() ? settings.submissions() : submissions,
                output == null ? settings.output() : output,
                language().orElse(settings.language()),
                settings.stakeholders(),
                settings.database(),
                workers().orElse(settings.workers()),
                settings.settling(),
                reportPdf == null ? settings.reportPdf() : Optional.of(reportPdf),
                otherDrafts(settings.otherDrafts()),
                settings.columns(),
                settings.recognition(),
                settings.review(),
                settings.model(),
                settings.silenceIsAgreement(),
                settings.rowsAWorkbook());
    }

    private JobSettings fromOptions() {
        if (report == null || submissions.isEmpty() || output == null) {
            throw new UsageException("name a job file, or --report, --submissions and --output");
        }
        return new JobSettings(
                JobSettings.USUAL_NAME,
                report,
                submissions,
                output,
                language().orElse(DigestLanguage.ENGLISH),
                Optional.empty(),
                Optional.empty(),
                workers().orElse(Runtime.getRuntime().availableProcessors()),
                JobSettings.USUAL_SETTLING,
                Optional.ofNullable(reportPdf),
                otherDrafts(OtherDrafts.NONE),
                ColumnMappings.none(),
                RecognitionSettings.USUAL,
                List.of(),
                Optional.empty(),
                false,
                DigestParts.USUAL_ROWS);
    }

    private OtherDrafts otherDrafts(OtherDrafts ofJob) {
        return new OtherDrafts(
                reportTranslations.isEmpty() ? ofJob.translations() : reportTranslations,
                earlierReports.isEmpty() ? ofJob.earlier() : earlierReports);
    }

    private Optional<DigestLanguage> language() {
        if (language == null) {
            return Optional.empty();
        }
        return Optional.of(Languages.named(language)
                .orElseThrow(() -> new UsageException("--language takes en or vi, not \"" + language + "\"")));
    }

    private Optional<Integer> workers() {
        if (workers != null && workers < 1) {
            throw new UsageException("--workers takes a number, at least 1");
        }
        return Optional.ofNullable(workers);
    }

    /** The log is begun when its folder is there or can be made; whether it can be written is told by the run itself. */
    private void beginLog(JobSettings settings) {
        try {
            Files.createDirectories(settings.state());
            if (Files.isWritable(settings.state())) {
                LogFile.begin(settings.state().resolve("consolidation.log"));
            }
        } catch (IOException notWritable) {
            // the run says so itself, with its exit code
            spec.commandLine().getErr().flush();
        }
    }

    private int told(Consolidation.Result result, PrintWriter out, Duration time) {
        if (result instanceof Consolidation.Result.AnotherRunActive) {
            spec.commandLine()
                    .getErr()
                    .println("another run of this consultation is active; try again when it has finished");
            return ExitCode.BUSY;
        }
        if (result instanceof Consolidation.Result.NothingToDo nothing) {
            out.println("Nothing to do: nothing has come since run " + nothing.run() + ". The digest is "
                    + nothing.workbook());
            return ExitCode.DONE;
        }
        Consolidation.Result.Done done = (Consolidation.Result.Done) result;
        tell(done, out, time);
        return strict && done.summary().problems() > 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private static void tell(Consolidation.Result.Done done, PrintWriter out, Duration time) {
        RunSummary summary = done.summary();
        if (summary.received() == 0) {
            out.println("The folders of submissions are empty: the digest has no rows yet.");
        }
        out.println((done.resumed() ? "Went on with run " : "Run ") + done.run() + ": received " + summary.received()
                + " files: " + files(summary) + ".");
        out.println(summary.comments() + " comments in " + summary.rows() + " rows, " + summary.unlinked()
                + " without a section; " + summary.setAside() + " texts set aside.");
        done.notice().ifPresent(out::println);
        out.println("Digest: " + done.workbook());
        out.println(String.format(
                Locale.ROOT,
                "Done in %.1f s, %d problems (see the sheet Problems).",
                time.toMillis() / 1000.0,
                summary.problems()));
    }

    private static String files(RunSummary summary) {
        List<String> parts = new ArrayList<>();
        for (DocumentStatus status : DocumentStatus.values()) {
            if (summary.files(status) > 0 || status == DocumentStatus.READ) {
                parts.add(summary.files(status) + " " + status.name().toLowerCase(Locale.ROOT));
            }
        }
        return String.join(", ", parts);
    }
}
