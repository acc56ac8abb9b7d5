package org.consultationdigest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Measures how fast comments are read, and the text they stand in, beside Apache Tika, which reads plain text from the same
 * files, and beside bare parsing, all in one run. Ends with 1 when a planted comment does not come back.
 */
@Command(name = "extraction-bench", mixinStandardHelpOptions = true, showDefaultValues = true)
final class ExtractionBench implements Callable<Integer> {
    private static final int SHOWN = 20;

    @Option(names = "--files", defaultValue = "200", description = "Files of each kind.")
    private int files;

    @Option(
            names = "--kinds",
            split = ",",
            defaultValue = "docx,xlsx,pdf",
            description = "docx, docx-table, docx-margin, xlsx, pdf.")
    private List<String> kinds = List.of();

    @Option(names = "--comments", defaultValue = "25", description = "Comments in a Word file.")
    private int comments;

    @Option(names = "--rows", defaultValue = "200", description = "Comments in a sheet.")
    private int rows;

    @Option(names = "--pages", defaultValue = "3", description = "Pages of a letter.")
    private int pages;

    @Option(names = "--threads", defaultValue = "2", description = "Threads of either reader.")
    private int threads;

    @Option(names = "--rounds", defaultValue = "7", description = "Rounds that count.")
    private int rounds;

    @Option(
            names = "--warm-ups",
            defaultValue = "40",
            description = "Rounds before, until compiled; they do not count.")
    private int warmUps;

    @Option(names = "--seed", defaultValue = "1", description = "Other seeds give other words.")
    private long seed;

    @Option(
            names = "--streaming",
            description = "Let Tika read Word with its faster reader, which has to be asked for.")
    private boolean streaming;

    @Option(names = "--keep", paramLabel = "DIR", description = "Write the files there and leave them.")
    private Path keep;

    @Spec
    private CommandSpec spec;

    /** Runs the benchmark and ends with its exit code. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new CommandLine(new ExtractionBench())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .execute(args));
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CorpusPlan plan = plan();
        try (WorkFolder folder = keep == null ? WorkFolder.temporary() : WorkFolder.kept(keep)) {
            return measure(new CorpusGenerator(seed).write(folder.path(), plan), plan);
        }
    }

    private CorpusPlan plan() {
        try {
            Set<FileKind> wanted = new LinkedHashSet<>();
            kinds.forEach(name -> wanted.addAll(FileKind.named(name)));
            if (Math.min(threads, rounds) < 1 || warmUps < 0) {
                throw new IllegalArgumentException("threads and rounds are at least 1, warm-ups at least 0");
            }
            return new CorpusPlan(List.copyOf(wanted), files, comments, rows, pages);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private int measure(Corpus corpus, CorpusPlan plan) throws IOException, InterruptedException {
        CommentReading ours = new CommentReading(corpus.draft());
        Recovery all = Recovery.none();
        tell(plan, corpus.planted());
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Stopwatch stopwatch = new Stopwatch(pool, warmUps, rounds);
            for (FileKind kind : plan.kinds()) {
                List<PlantedFile> planted = corpus.of(kind);
                Recovery recovery = recovered(planted, ours);
                all = all.and(recovery);
                List<Path> paths = planted.stream().map(PlantedFile::path).toList();
                spec.commandLine()
                        .getOut()
                        .println(ResultTable.rows(
                                kind, paths.size(), recovery, times(kind, paths, corpus.draft(), stopwatch)));
            }
        } finally {
            pool.shutdownNow();
        }
        show("not found", all.missing());
        show("not planted", all.others());
        return all.missing().isEmpty() ? 0 : 1;
    }

    private Map<Reading, Stopwatch.Timing> times(FileKind kind, List<Path> paths, Path draft, Stopwatch stopwatch)
            throws IOException, InterruptedException {
        List<Reading> readings = Stream.of(Reading.values())
                .filter(reading -> reading.reads(kind))
                .toList();
        List<Stopwatch.Timing> timings = stopwatch.alternate(
                paths,
                readings.stream().map(reading -> reading.of(draft, streaming)).toList());
        Map<Reading, Stopwatch.Timing> times = new EnumMap<>(Reading.class);
        for (int i = 0; i < readings.size(); i++) {
            times.put(readings.get(i), timings.get(i));
        }
        return times;
    }

    private void show(String what, List<String> comments) {
        comments.stream()
                .limit(SHOWN)
                .forEach(comment -> spec.commandLine().getErr().println(what + ": " + comment));
    }

    private static Recovery recovered(List<PlantedFile> planted, CommentReading ours) throws IOException {
        Recovery recovery = Recovery.none();
        for (PlantedFile file : planted) {
            recovery = recovery.and(Recovery.of(file, ours.extraction(file.path())));
        }
        return recovery;
    }

    private void tell(CorpusPlan plan, int planted) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(String.format(
                Locale.ROOT,
                "%d files of a kind, %d comments a Word file, %d rows a sheet, %d pages a letter, %,d planted, seed %d;"
                        + " %d threads, median of %d rounds after %d%s; %s%n",
                plan.files(),
                plan.comments(),
                plan.rows(),
                plan.pages(),
                planted,
                seed,
                threads,
                rounds,
                warmUps,
                streaming ? ", Tika streaming" : "",
                Machine.described()));
        out.println(ResultTable.head());
    }
}
