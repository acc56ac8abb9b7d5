package org.consultationdigest.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Measures how fast comments are read, against Apache Tika, which reads plain text from the same files in the same run. Ends
 * with 1 when a planted comment does not come back.
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

    @Option(names = "--warm-ups", defaultValue = "4", description = "Rounds before, which do not count.")
    private int warmUps;

    @Option(names = "--seed", defaultValue = "1", description = "Other seeds give other words.")
    private long seed;

    @Option(names = "--text", description = "Measure the reading of text alone, before comments are looked for in it.")
    private boolean text;

    @Option(
            names = "--peer",
            defaultValue = "TIKA",
            description =
                    "What it is measured against: ${COMPLETION-CANDIDATES}; XML only unpacks and parses Office files.")
    private Peer peer = Peer.TIKA;

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
                Stopwatch.Pair times = stopwatch.alternate(paths, text ? new OwnTextReading() : ours, peer.reading());
                spec.commandLine().getOut().println(ResultTable.row(kind, paths.size(), recovery, times));
            }
        } finally {
            pool.shutdownNow();
        }
        show("not found", all.missing());
        show("not planted", all.others());
        return all.missing().isEmpty() ? 0 : 1;
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
                        + " %d threads, median of %d rounds after %d, %s, peer %s; %s%n",
                plan.files(),
                plan.comments(),
                plan.rows(),
                plan.pages(),
                planted,
                seed,
                threads,
                rounds,
                warmUps,
                text ? "text alone" : "comments",
                peer,
                Machine.described()));
        out.println(ResultTable.head());
    }
}
