package org.consultationdigest.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.consultationdigest.digest.form.Audience;
import org.consultationdigest.digest.form.ExportForm;
import org.consultationdigest.job.Export;
import org.consultationdigest.store.Database;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the digest in other shapes. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description =
                "Writes the digest in another shape, into the folder \"export\" of its output folder: the official"
                        + " form, the comment form of ISO, a CSV file, or a reply to each contributor. What is replaced goes to the"
                        + " folder \"archive\".",
        footer = {
            "",
            "Examples:",
            "  consultation-digest export target/digest --form official",
            "  consultation-digest export target/digest --form csv --for-outsiders",
            "  consultation-digest export target/digest --form replies"
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "JOB", description = "A job file, or an output folder that holds a digest.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path job;

    @Option(names = "--form", required = true, paramLabel = "official|iso|csv|replies", description = "The shape.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private ExportForm form;

    @Option(
            names = "--for-outsiders",
            description = "Names no confidential contributor, no e-mail address, no phone number and no author. A reply"
                    + " never names anybody but its addressee.")
    private boolean forOutsiders;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        JobArgument argument = JobArgument.of(job);
        try (Database database = argument.open()) {
            Export export = new Export(database.store(), argument.output());
            tell(export.write(form, forOutsiders ? Audience.OUTSIDERS : Audience.SECRETARIAT));
        }
        return ExitCode.DONE;
    }

    private void tell(Export.Written written) {
        written.notices().forEach(notice -> spec.commandLine().getErr().println(OneLine.of(notice)));
        PrintWriter out = spec.commandLine().getOut();
        if (written.files().isEmpty()) {
            out.println("The digest has no rows yet: nothing was written.");
        }
        written.files().forEach(file -> out.println("Written: " + file));
        if (written.unanswered() > 0) {
            out.println(written.unanswered() + " of " + written.rows() + " rows have neither a decision nor a response"
                    + " yet.");
        }
    }
}
