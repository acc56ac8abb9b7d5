package org.consultationdigest.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.dedupe.translation.SentenceModel;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.intake.ContentStore;
import org.consultationdigest.intake.Found;
import org.consultationdigest.intake.Inbox;
import org.consultationdigest.intake.Pause;
import org.consultationdigest.intake.StakeholderList;
import org.consultationdigest.intake.Stakeholders;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.UnreadableReportException;
import org.consultationdigest.outline.versions.DraftVersions;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Database;
import org.consultationdigest.store.DatabaseInUseException;

/** A whole run: from the settings to a finished digest, or to the word that there is nothing to do. */
public final class Consolidation {
    private final JobSettings settings;
    private final Clock clock;
    private final Pause pause;
    private final Progress progress;
    private final String version;
    private final Optional<TextRecognition> recognition;

    /**
     * A run that does not read scans.
     *
     * @param settings what is asked
     * @param clock tells the time of the run
     * @param pause waits for files that are still being written
     * @param progress hears how far it has come
     * @param version the program's version: with another one everything is read again
     */
    public Consolidation(JobSettings settings, Clock clock, Pause pause, Progress progress, String version) {
        this(settings, clock, pause, progress, version, Optional.empty());
    }

    /**
     * A run.
     *
     * @param settings what is asked
     * @param clock tells the time of the run
     * @param pause waits for files that are still being written
     * @param progress hears how far it has come
     * @param version the program's version: with another one everything is read again
     * @param recognition reads scans: with another one, or the first one, everything is read again
     */
    public Consolidation(
            JobSettings settings,
            Clock clock,
            Pause pause,
            Progress progress,
            String version,
            Optional<TextRecognition> recognition) {
        this.settings = settings;
        this.clock = clock;
        this.pause = pause;
        this.progress = progress;
        this.version = version;
        this.recognition = recognition;
    }

    /** What came of it. */
    public sealed interface Result {

        /**
         * The digest is written.
         *
         * @param run the number of the run
         * @param resumed whether it went on with a run that was cut off
         * @param workbook the workbook; beside {@code digest.xlsx} when that was open or changed meanwhile
         */
        record Done(int run, boolean resumed, Path workbook, Optional<String> notice, RunSummary summary)
                implements Result {}

        /** Nothing has come since the last run. */
        record NothingToDo(int run, Path workbook) implements Result {}

        /** Another run of the same consultation is active. */
        record AnotherRunActive() implements Result {}
    }

    /**
     * Runs.
     *
     * @throws UsageException when the settings name what is not there
     * @throws RunFailedException when the run failed; the digest is as it was
     */
    public Result run() {
        check();
        RunLock lock;
        try {
            Files.createDirectories(settings.state());
            Optional<RunLock> taken = RunLock.take(settings.state().resolve("run.lock"));
            if (taken.isEmpty()) {
                return new Result.AnotherRunActive();
            }
            lock = taken.get();
        } catch (IOException failure) {
            throw notWritable(failure);
        }
        try {
            return lock.during(this::runAlone);
        } catch (IOException failure) {
            throw new RunFailedException("reading or writing failed: " + failure.getMessage(), failure);
        }
    }

    /**
     * Looks whether everything that the settings name is there; nothing is written.
     *
     * @throws UsageException when something is not
     */
    public void check() {
        if (!Files.isRegularFile(settings.report())) {
            throw new UsageException("the draft report is not there: " + settings.report());
        }
        settings.reportPdf().filter(print -> !Files.isRegularFile(print)).ifPresent(print -> {
            throw new UsageException("the print of the draft report is not there: " + print);
        });
        settings.otherDrafts().all().stream()
                .filter(draft -> !Files.isRegularFile(draft))
                .forEach(draft -> {
                    throw new UsageException("another version of the draft report is not there: " + draft);
                });
        for (Path folder : settings.submissions()) {
            if (!Files.isDirectory(folder)) {
                throw new UsageException("the folder of submissions is not there: " + folder);
            }
            if (absolute(settings.output()).startsWith(absolute(folder))) {
                throw new UsageException("the output folder lies inside the submissions, and would be read as one: "
                        + settings.output());
            }
        }
        settings.review().stream().filter(copy -> !Files.exists(copy)).forEach(copy -> {
            throw new UsageException("the reviewed workbook or the folder of them is not there: " + copy);
        });
        settings.model().flatMap(SentenceModel::refusal).ifPresent(why -> {
            throw new UsageException(why);
        });
        settings.stakeholders().filter(list -> !Files.isRegularFile(list)).ifPresent(list -> {
            throw new UsageException("the list of stakeholders is not there: " + list);
        });
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    private RunFailedException notWritable(IOException cause) {
        return new RunFailedException(
                "the output folder cannot be written: " + settings.output() + " (check who may write there)", cause);
    }

    private Result runAlone() throws IOException {
        DraftVersions draft = draft();
        Stakeholders stakeholders = stakeholders();
        List<Found> found = new Inbox(settings.submissions(), settings.settling(), clock, pause).look();
        String inputs = InputsHash.of(
                settings,
                found,
                version + recognition.map(tool -> "\n" + tool.key()).orElse(""));
        try (Database database = Database.open(settings.databaseLocation(), settings.workers() + 4)) {
            ConsultationStore store = database.store();
            RunPlan plan = RunPlan.of(store.runs(), inputs, settings, found);
            if (plan instanceof RunPlan.NothingToDo nothing) {
                return new Result.NothingToDo(nothing.run(), settings.workbook());
            }
            int run = plan.run();
            if (plan instanceof RunPlan.Begin begin) {
                begin.abandoned().ifPresent(store.runs()::abandon);
                store.runs().begin(run, inputs, version, OffsetDateTime.now(clock), begin.lastGroup());
            }
            RunContext context = new RunContext(
                    settings,
                    run,
                    version,
                    recognition,
                    found,
                    draft,
                    stakeholders,
                    store,
                    new ContentStore(settings.state().resolve("content")),
                    clock,
                    progress);
            WriteDigest.Written written = new JobRunner(database).run(context);
            return new Result.Done(
                    run, plan instanceof RunPlan.Resume, written.workbook(), written.notice(), written.summary());
        } catch (DatabaseInUseException inUse) {
            return new Result.AnotherRunActive();
        }
    }

    private DraftVersions draft() {
        try {
            Outlines reader = new Outlines();
            ReportOutline current = reader.read(settings.report(), settings.reportPdf());
            return DraftVersions.of(current, settings.otherDrafts(), reader);
        } catch (UnreadableReportException unreadable) {
            throw new RunFailedException(String.valueOf(unreadable.getMessage()), unreadable);
        }
    }

    private Stakeholders stakeholders() throws IOException {
        if (settings.stakeholders().isEmpty()) {
            return Stakeholders.none();
        }
        try {
            return StakeholderList.read(settings.stakeholders().get());
        } catch (IllegalArgumentException wrong) {
            throw new UsageException(String.valueOf(wrong.getMessage()));
        }
    }

    /** Waits by sleeping. */
    public static Pause sleeping() {
        return duration -> {
            try {
                java.util.concurrent.TimeUnit.MILLISECONDS.sleep(Math.max(0, duration.toMillis()));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        };
    }
}
