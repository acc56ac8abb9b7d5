package org.consultationdigest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.text.Shingles;
import org.consultationdigest.text.Words;

/**
 * Draws pairs of real comments for a person to label by reading them, before any threshold is chosen.
 *
 * <p>The pairs of each docket are dealt to bins of Jaccard (.1 to 1) and, where Jaccard is below .5, of the larger directed
 * containment; from each bin the same number is drawn. Copies of the same words are taken once, and no comment stands in
 * more than four pairs of a bin, so that one campaign does not fill the sample. The same seed draws the same pairs.
 */
public final class PairsToLabel {
    private static final int PAIRS_PER_BIN = 58;
    private static final long SEED = 20_250_311;
    private static final int MOST_PAIRS_OF_A_COMMENT = 4;

    private final Map<String, List<Pair>> bins = new TreeMap<>();
    private final Set<String> seen;
    private final int perBin;
    private final Random random;

    private PairsToLabel(Set<String> seen, int perBin, long seed) {
        this.seen = Set.copyOf(seen);
        this.perBin = perBin;
        this.random = new Random(seed);
    }

    /**
     * Writes the pairs, tab-separated.
     *
     * @param args the folder of dockets, the file to write; for fresh pairs also a seed, the pairs of a bin, and the file of
     *     the labels given before: of a fresh pair at least one comment stands in none of those pairs
     */
    public static void main(String[] args) throws IOException {
        PairsToLabel pairs = args.length == 2
                ? new PairsToLabel(Set.of(), PAIRS_PER_BIN, SEED)
                : new PairsToLabel(commentsOf(Path.of(args[4])), Integer.parseInt(args[3]), Long.parseLong(args[2]));
        try (Stream<Path> dockets = Files.list(Path.of(args[0]))) {
            dockets.sorted().forEach(pairs::read);
        }
        Files.write(Path.of(args[1]), pairs.lines(), StandardCharsets.UTF_8);
    }

    private static Set<String> commentsOf(Path labels) throws IOException {
        return Files.readAllLines(labels, StandardCharsets.UTF_8).stream()
                .map(line -> line.split("\t", -1))
                .flatMap(cells -> Stream.of(cells[2], cells[3]))
                .collect(Collectors.toSet());
    }

    private void read(Path docket) {
        Map<String, Comment> distinct = new TreeMap<>();
        try (CSVParser parser = CSVParser.parse(
                docket,
                StandardCharsets.UTF_8,
                CSVFormat.DEFAULT.builder().setHeader().get())) {
            for (CSVRecord row : parser) {
                Comment comment = Comment.of(docket.getFileName().toString(), row.get("id"), row.get("comment"));
                distinct.merge(
                        Words.spaced(comment.text()),
                        comment,
                        (one, other) -> one.id().compareTo(other.id()) < 0 ? one : other);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Comment> comments = List.copyOf(distinct.values());
        for (int i = 0; i < comments.size(); i++) {
            for (int j = 0; j < i; j++) {
                Pair pair = Pair.of(comments.get(i), comments.get(j));
                if (!pair.within(seen)) {
                    deal(pair);
                }
            }
        }
    }

    private void deal(Pair pair) {
        pair.bin()
                .ifPresent(bin ->
                        bins.computeIfAbsent(bin, key -> new ArrayList<>()).add(pair));
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("pair\tbin\tdocket\tid_a\tid_b\tjaccard\ta_in_b\tb_in_a\twords_a\twords_b\ttext_a\ttext_b");
        bins.forEach((bin, pairs) -> {
            Collections.shuffle(pairs, random);
            Map<String, Integer> drawn = new HashMap<>();
            int wanted = perBin;
            for (Pair pair : pairs) {
                if (wanted > 0 && pair.mayBeDrawn(drawn)) {
                    wanted--;
                    lines.add(lines.size() + "\t" + bin + "\t" + pair.line());
                }
            }
        });
        return lines;
    }

    private record Comment(String docket, String id, String text, Shingles shingles) {
        static Comment of(String docket, String id, String text) {
            return new Comment(docket, id, text, Shingles.of(text));
        }

        String onOneLine() {
            return text.lines().map(line -> line.replace('\t', ' ')).collect(Collectors.joining(" ¶ "));
        }

        int words() {
            return Words.folded(text).size();
        }
    }

    private record Pair(Comment one, Comment other, double jaccard, double forwards, double backwards) {
        static Pair of(Comment one, Comment other) {
            return new Pair(
                    one,
                    other,
                    one.shingles().jaccard(other.shingles()),
                    one.shingles().containedIn(other.shingles()),
                    other.shingles().containedIn(one.shingles()));
        }

        boolean within(Set<String> comments) {
            return comments.contains(one.id()) && comments.contains(other.id());
        }

        Optional<String> bin() {
            double containment = Math.max(forwards, backwards);
            if (jaccard < 0.5 && containment >= 0.5) {
                return Optional.of(String.format(Locale.ROOT, "C%.1f", Math.min(0.9, tenth(containment))));
            }
            return jaccard < 0.1
                    ? Optional.empty()
                    : Optional.of(String.format(Locale.ROOT, "J%.1f", Math.min(0.9, tenth(jaccard))));
        }

        private static double tenth(double share) {
            return Math.floor(share * 10) / 10;
        }

        boolean mayBeDrawn(Map<String, Integer> drawn) {
            if (drawn.getOrDefault(one.id(), 0) >= MOST_PAIRS_OF_A_COMMENT
                    || drawn.getOrDefault(other.id(), 0) >= MOST_PAIRS_OF_A_COMMENT) {
                return false;
            }
            drawn.merge(one.id(), 1, Integer::sum);
            drawn.merge(other.id(), 1, Integer::sum);
            return true;
        }

        String line() {
            return String.join(
                    "\t",
                    one.docket().replace(".csv", ""),
                    one.id(),
                    other.id(),
                    String.format(Locale.ROOT, "%.3f\t%.3f\t%.3f", jaccard, forwards, backwards),
                    "" + one.words(),
                    "" + other.words(),
                    one.onOneLine(),
                    other.onOneLine());
        }
    }
}
