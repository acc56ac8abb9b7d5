package org.consultationdigest.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consultationdigest.job.Reconciliation;
import org.consultationdigest.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves that nothing was lost and nothing made up. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description =
                "Proves the reconciliation from the database and the written files: every file received is accounted"
                        + " for, every comment stands in exactly one row, every edit is in its place. Ends with 4 on a difference.",
        footer = {"", "Example:", "  consultation-digest check target/digest"})
final class CheckCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "JOB", description = "A job file, or an output folder that holds a digest.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path job;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JobArgument argument = JobArgument.of(job);
        try (Database database = argument.open()) {
            Reconciliation.Report report = new Reconciliation(database.store(), argument.output()).check();
            report.lines().forEach(line -> spec.commandLine().getOut().println(OneLine.of(line)));
            report.differences()
                    .forEach(
                            difference -> spec.commandLine().getErr().println("DIFFERENCE: " + OneLine.of(difference)));
            return report.differences().isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
        }
    }
}
