package org.consultationdigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.consultationdigest.digest.Decision;
import org.consultationdigest.digest.Review;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.store.ConsultationStore;
import org.consultationdigest.store.Database;
import org.consultationdigest.store.Groups;
import org.consultationdigest.store.RunRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows how a consultation stands. */
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Shows the runs of a consultation, its files and problems, and what waits for review.",
        footer = {"", "Example:", "  consultation-digest status jobs/sample.yml"})
final class StatusCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "JOB", description = "A job file, or an output folder that holds a digest.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path job;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        try (Database database = JobArgument.of(job).open()) {
            ConsultationStore store = database.store();
            PrintWriter out = spec.commandLine().getOut();
            store.runs().all().forEach(run -> out.println(line(run)));
            files(store.receipts().all(), out);
            store.runs().last().ifPresent(run -> {
                store.problems()
                        .of(run.run())
                        .forEach(problem -> out.println("Problem: " + OneLine.of(problem.message())));
                review(store, run, out);
            });
        }
        return ExitCode.DONE;
    }

    private static String line(RunRecord run) {
        return "Run " + run.run() + ": " + run.status().name().toLowerCase(Locale.ROOT) + ", began " + run.startedAt()
                + run.finishedAt().map(at -> ", finished " + at).orElse("") + ", program " + run.version();
    }

    private static void files(List<Document> documents, PrintWriter out) {
        Map<DocumentStatus, Integer> counts = new EnumMap<>(DocumentStatus.class);
        documents.forEach(document -> counts.merge(document.status(), 1, Integer::sum));
        out.println("Files: " + documents.size() + " received");
        counts.forEach((status, count) ->
                out.println("  " + count + " " + status.name().toLowerCase(Locale.ROOT)));
        documents.stream()
                .filter(document ->
                        document.status() == DocumentStatus.REFUSED || document.status() == DocumentStatus.PENDING)
                .forEach(document -> out.println("  " + document.path() + ": "
                        + OneLine.of(document.reason().orElse(""))));
    }

    private static void review(ConsultationStore store, RunRecord run, PrintWriter out) {
        Map<org.consultationdigest.dedupe.GroupId, Review> reviews =
                store.reviews().current();
        List<Groups.Shown> groups = store.groups().of(run.run());
        long decided = groups.stream()
                .map(shown ->
                        Optional.ofNullable(reviews.get(shown.group().id())).flatMap(Review::decision))
                .filter(decision -> decision.isPresent() && decision.get() != Decision.PENDING)
                .count();
        out.println("Review: " + groups.size() + " rows, " + decided + " decided, " + (groups.size() - decided)
                + " waiting");
    }
}
