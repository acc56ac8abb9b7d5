package org.consultationdigest.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.consultationdigest.digest.OutlineJson;
import org.consultationdigest.outline.Outlines;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows a draft as the program sees it. */
@Command(
        name = "outline",
        mixinStandardHelpOptions = true,
        description =
                "Shows the sections of a draft report as the program sees them, and what is wrong with its numbering.",
        footer = {"", "Example:", "  consultation-digest outline input-samples/upr/draft-report.docx"})
final class OutlineCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "REPORT", description = "The draft report.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Path report;

    @Option(
            names = "--report-pdf",
            paramLabel = "FILE",
            description = "The PDF print of the draft that was circulated: its page and line map.")
    private @Nullable Path reportPdf;

    @Option(
            names = "--json",
            description = "One JSON object a section, as in data/sections.jsonl, and what stands in it.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Override
    public Integer call() {
        ReportOutline outline = new Outlines().read(report, Optional.ofNullable(reportPdf));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            OutlineJson.lines(outline).forEach(out::println);
        } else {
            out.println(OneLine.of(outline.title()));
            outline.sections().forEach(section -> out.println(line(section)));
        }
        outline.problems()
                .forEach(problem -> spec.commandLine()
                        .getErr()
                        .println(OneLine.of(
                                problem.part().map(part -> part + ": ").orElse("") + problem.message())));
        return ExitCode.DONE;
    }

    private static String line(Section section) {
        String paragraphs = section.paragraphs()
                .map(span -> "  [" + span.first() + "-" + span.last() + "]")
                .orElse("");
        return "  ".repeat(section.level()) + section.id() + "  " + OneLine.of(section.title()) + paragraphs;
    }
}
