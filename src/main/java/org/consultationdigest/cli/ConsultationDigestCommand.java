package org.consultationdigest.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program itself: names its commands. */
@Command(
        name = "consultation-digest",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Reads the submissions to a draft report and writes one digest in which every comment stands once,"
                        + " under the section it is about, with everyone who said it.",
        subcommands = {
            ConsolidateCommand.class,
            OutlineCommand.class,
            CommentsCommand.class,
            StatusCommand.class,
            ExplainCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            TemplateCommand.class
        },
        footer = {
            "",
            "Example:",
            "  java -jar consultation-digest.jar consolidate jobs/sample.yml",
            "",
            "Exit codes: 0 done, 1 failed (nothing half-written), 2 wrong usage or job file,",
            "3 another run is active, 4 check found a difference, 5 problems were found (with --strict)."
        })
final class ConsultationDigestCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "name a command: consolidate, outline, comments, status, explain, check, export" + " or template");
    }
}
