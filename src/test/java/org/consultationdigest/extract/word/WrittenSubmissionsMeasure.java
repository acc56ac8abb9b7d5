package org.consultationdigest.extract.word;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.outline.Outlines;

/** Prints how the written submissions are read, by their kind; with {@code misses} also what was missed in those that are read. */
final class WrittenSubmissionsMeasure {
    private static final List<String> FACTS = List.of("contributor", "number", "date");

    private WrittenSubmissionsMeasure() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("written");
        List<WrittenScore> read = scores(folder, WrittenSubmissions.read());
        print(out, "read", read);
        print(out, "unread", scores(folder, WrittenSubmissions.unread()));
        if (arguments.length > 0) {
            read.forEach(score -> misses(out, score));
        }
    }

    static List<WrittenScore> scores(Path folder, List<WrittenSubmission> submissions) throws Exception {
        List<WrittenScore> scores = new ArrayList<>();
        for (WrittenSubmission submission : submissions) {
            Path file = folder.resolve(submission.name() + ".docx");
            Files.write(file, submission.docx().get());
            ExtractionContext context = submission.facts().containsKey("draft")
                    ? new ExtractionContext(Optional.of(new Outlines().read(file)))
                    : ExtractionContext.unknown();
            scores.add(new WrittenScore(submission, (Extraction.Parsed) Submissions.extract(file, context)));
        }
        return scores;
    }

    private static void print(PrintStream out, String lot, List<WrittenScore> scores) {
        Map<String, List<WrittenScore>> byKind = new TreeMap<>();
        scores.forEach(score -> byKind.computeIfAbsent(score.written.kind(), kind -> new ArrayList<>())
                .add(score));
        byKind.forEach((kind, some) -> line(out, lot + " " + kind, some));
        line(out, lot + " all", scores);
    }

    private static void line(PrintStream out, String name, List<WrittenScore> scores) {
        int found = scores.stream().mapToInt(score -> score.found).sum();
        int missed = scores.stream().mapToInt(score -> score.missed.size()).sum();
        int madeUp = scores.stream().mapToInt(score -> score.madeUp.size()).sum();
        int speakers = scores.stream().mapToInt(score -> score.speakers).sum();
        int wrong =
                scores.stream().mapToInt(score -> score.wrongSpeakers.size()).sum();
        StringBuilder facts = new StringBuilder();
        for (String fact : FACTS) {
            long named = scores.stream()
                    .filter(score -> score.written.facts().containsKey(fact))
                    .count();
            long right = scores.stream().filter(score -> score.right(fact)).count();
            facts.append(String.format(Locale.ROOT, " | %s %d of %d", fact, right, named));
        }
        out.printf(
                Locale.ROOT,
                "| %s | %d files | %d comments | recall %.3f | precision %.3f%s | speaker %d of %d |%n",
                name,
                scores.size(),
                found + missed,
                share(found, missed),
                share(found, madeUp),
                facts,
                speakers - wrong,
                speakers);
    }

    private static double share(int right, int wrong) {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    private static void misses(PrintStream out, WrittenScore score) {
        out.println("=== " + score.written);
        score.missed.forEach(said -> out.println("  missed  " + said.words().replace('\n', '¶')));
        score.madeUp.forEach(comment -> out.println("  made up " + comment.kind() + " "
                + comment.wording().shown().replace('\n', '¶') + "  " + comment.contributor() + comment.extras()));
        score.wrongSpeakers.forEach(speaker -> out.println("  speaker " + speaker));
        for (String fact : FACTS) {
            if (!score.right(fact) && !(score.told(fact) + score.written.facts().getOrDefault(fact, "")).isEmpty()) {
                out.println("  " + fact + " " + score.written.facts().get(fact) + " -> " + score.told(fact));
            }
        }
    }
}
