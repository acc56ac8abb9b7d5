package org.consultationdigest.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures how long whole commands of the packaged program take on the samples, from the start of Java to its end. */
@Command(name = "process-bench", mixinStandardHelpOptions = true, showDefaultValues = true)
final class ProcessBench implements Callable<Integer> {
    @Option(names = "--jar", defaultValue = "target/consultation-digest.jar", description = "The packaged program.")
    private Path jar;

    @Option(
            names = "--samples",
            defaultValue = "input-samples/upr",
            description = "A folder with draft-report.docx and submissions.")
    private Path samples;

    @Option(
            names = "--submission",
            defaultValue = "submissions/2025-03-12 Capital/Comment form.docx",
            description = "The file that comments are read from, below the samples.")
    private String submission;

    @Option(names = "--rounds", defaultValue = "7", description = "Rounds that count.")
    private int rounds;

    @Option(names = "--warm-ups", defaultValue = "1", description = "Rounds before, which do not count.")
    private int warmUps;

    @Spec
    private CommandSpec spec;

    /** Runs the benchmark and ends with its exit code. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new ProcessBench()).execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isRegularFile(jar)) {
            throw new ParameterException(
                    spec.commandLine(), jar + " is not there: build it with mvn package, or name it with --jar");
        }
        if (rounds < 1 || warmUps < 0) {
            throw new ParameterException(spec.commandLine(), "rounds are at least 1, warm-ups at least 0");
        }
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        String machine = Machine.described();
        try (WorkFolder folder = WorkFolder.temporary()) {
            PackagedProgram program = new PackagedProgram(jar, folder.path().resolve("said.txt"));
            for (int round = 1 - warmUps; round <= rounds; round++) {
                for (Map.Entry<String, List<String>> command :
                        commands(folder.path().resolve("digest-" + round)).entrySet()) {
                    double time = program.run(command.getValue());
                    if (round > 0) {
                        seconds.computeIfAbsent(command.getKey(), name -> new ArrayList<>())
                                .add(time);
                    }
                }
            }
        }
        show(machine, seconds);
        return 0;
    }

    /** The commands of a round, in their order; the second consolidation finds what the first one left. */
    private Map<String, List<String>> commands(Path output) {
        String report = samples.resolve("draft-report.docx").toString();
        List<String> consolidate = List.of(
                "consolidate",
                "--report",
                report,
                "--submissions",
                samples.resolve("submissions").toString(),
                "--output",
                output.toString());
        Map<String, List<String>> commands = new LinkedHashMap<>();
        commands.put("--help", List.of("--help"));
        commands.put("outline", List.of("outline", report));
        commands.put("comments", List.of("comments", samples.resolve(submission).toString()));
        commands.put("consolidate, first run", consolidate);
        commands.put("consolidate, nothing new", consolidate);
        return commands;
    }

    private void show(String machine, Map<String, List<Double>> seconds) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(Locale.ROOT, "%d rounds after %d; %s%n", rounds, warmUps, machine));
        out.println("| command | median, s | range, s |\n|---|--:|--:|");
        seconds.forEach((command, each) -> {
            Times times = new Times(each);
            out.println(String.format(
                    Locale.ROOT,
                    "| %s | %.2f | %.2f-%.2f |",
                    command,
                    times.median(),
                    times.shortest(),
                    times.longest()));
        });
    }
}
