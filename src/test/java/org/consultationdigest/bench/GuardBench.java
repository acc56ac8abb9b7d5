package org.consultationdigest.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.consultationdigest.dedupe.guard.GuardFinding;
import org.consultationdigest.dedupe.guard.Guards;
import org.consultationdigest.dedupe.guard.Severity;
import org.consultationdigest.text.Words;

/**
 * How many flips the guards let through, and how many true duplicates they hold back; on texts that were not looked at while
 * the rules were written, unless {@code --developed} is given.
 *
 * <p>{@code --misses N} shows up to so many of each kind; with {@code --vocabulary} the guards are told which words stand in
 * three texts or more of the collections, as a consultation tells them.
 */
public final class GuardBench {
    private static final int FLIPS = 3000;
    private static final int LIGHT = 50;
    private static final int LONG_WORDS = 10;

    /** What became of the pairs of one kind. */
    static final class Tally {
        int pairs;
        int merged;
        int asked;
        int conflicts;
        final List<String> merges = new ArrayList<>();
        final List<String> held = new ArrayList<>();

        void count(String one, String other, List<GuardFinding> findings) {
            pairs++;
            if (findings.isEmpty()) {
                merged++;
                merges.add(one + "\n      " + other);
            } else {
                boolean certain = findings.stream().anyMatch(each -> each.severity() == Severity.CONFLICT);
                conflicts += certain ? 1 : 0;
                asked += certain ? 0 : 1;
                held.add(findings.get(0).severity() + " " + findings.get(0).shown());
            }
        }
    }

    private final Guards guards;
    private final GuardTexts texts;
    private final boolean developed;

    GuardBench(GuardTexts texts, Guards guards, boolean developed) {
        this.texts = texts;
        this.guards = guards;
        this.developed = developed;
    }

    /** Prints the tables; the data stands where {@code -Dtest.data} says. */
    public static void main(String[] arguments) throws IOException {
        List<String> given = Arrays.asList(arguments);
        if (!Files.exists(GuardTexts.folder())) {
            System.out.println("no data at " + GuardTexts.folder());
            return;
        }
        int at = given.indexOf("--misses");
        int misses = at < 0 ? 0 : Integer.parseInt(given.get(at + 1));
        GuardTexts texts = new GuardTexts(GuardTexts.folder());
        Guards guards =
                given.contains("--vocabulary") ? Guards.knowing(texts.vocabulary()::contains) : Guards.standard();
        GuardBench bench = new GuardBench(texts, guards, given.contains("--developed"));
        System.out.println("| flips | pairs | merged | asked about | kept apart |\n|---|--:|--:|--:|--:|");
        show(bench.flips(), misses, true);
        show(bench.byHand("flips written by hand", HandWritten.flips(), true), misses, true);
        System.out.println("\n| true duplicates | pairs | merged | asked about | kept apart |\n|---|--:|--:|--:|--:|");
        show(bench.duplicates(), misses, false);
        show(bench.byHand("same, written by hand", HandWritten.same(), false), misses, false);
    }

    /** Pairs written by hand; flips in both directions. */
    Map<String, Tally> byHand(String name, List<HandWritten> pairs, boolean bothWays) {
        Tally tally = new Tally();
        for (HandWritten pair : pairs) {
            tally.count(pair.one(), pair.other(), guards.between(pair.one(), pair.other()));
            if (bothWays) {
                tally.count(pair.other(), pair.one(), guards.between(pair.other(), pair.one()));
            }
        }
        return Map.of(name, tally);
    }

    /** Flips by kind and language, in both directions by turns. */
    Map<String, Tally> flips() throws IOException {
        List<Flip> flips = new Flips(developed ? 1 : 2).of(half(texts.all()), FLIPS);
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (int i = 0; i < flips.size(); i++) {
            Flip flip = flips.get(i);
            boolean turned = i / Flips.Kind.values().length % 2 == 1;
            String one = turned ? flip.flipped() : flip.before();
            String other = turned ? flip.before() : flip.flipped();
            String kind = flip.kind().toLowerCase(Locale.ROOT) + " "
                    + flip.original().language().code();
            tallies.computeIfAbsent(kind, unused -> new Tally()).count(one, other, guards.between(one, other));
        }
        return tallies;
    }

    /** Scanned sentences of little noise, forms of writing and small edits. */
    Map<String, Tally> duplicates() throws IOException {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        BiConsumer<String, String[]> count = (kind, pair) -> tallies.computeIfAbsent(kind, unused -> new Tally())
                .count(pair[0], pair[1], guards.between(pair[0], pair[1]));
        scanned(count);
        List<GuardText> half = half(texts.all());
        List<GuardText> some = new ArrayList<>();
        for (int i = 0; i < half.size(); i += 12) {
            some.add(half.get(i));
        }
        HarmlessEdits edits = new HarmlessEdits(developed ? 1 : 2);
        for (GuardText text : some) {
            HarmlessEdits.formats()
                    .forEach((kind, form) ->
                            count.accept("form: " + kind, new String[] {text.text(), form.apply(text.text())}));
            edits.words(text)
                    .forEach((kind, edited) -> edited.ifPresent(
                            other -> count.accept("words: " + kind, new String[] {text.text(), other})));
        }
        return tallies;
    }

    private void scanned(BiConsumer<String, String[]> count) throws IOException {
        List<GuardTexts.Scanned> pairs = texts.scanned();
        for (int i = 0; i < pairs.size(); i++) {
            GuardTexts.Scanned pair = pairs.get(i);
            boolean ours = (i % 2 == 0) == developed;
            if (ours && Words.folded(pair.truth()).size() >= LONG_WORDS) {
                int letters = Math.max(pair.read().length(), pair.truth().length());
                int wrong = distance(pair.read(), pair.truth());
                String noise = wrong == 0 ? "none" : wrong * LIGHT <= letters ? "up to 2 %" : "more";
                count.accept("scanned, noise " + noise, new String[] {pair.truth(), pair.read()});
            }
        }
    }

    private List<GuardText> half(List<GuardText> all) {
        return all.stream()
                .filter(text -> (text.text().hashCode() % 2 == 0) == developed)
                .toList();
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int kept = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[right.length()];
    }

    private static void show(Map<String, Tally> tallies, int misses, boolean flips) {
        Tally sum = new Tally();
        tallies.forEach((kind, tally) -> {
            sum.pairs += tally.pairs;
            sum.merged += tally.merged;
            sum.asked += tally.asked;
            sum.conflicts += tally.conflicts;
            row(kind, tally);
            List<String> shown = flips ? tally.merges : tally.held;
            shown.stream().limit(misses).forEach(miss -> System.out.println("    " + miss));
        });
        row("all", sum);
    }

    private static void row(String kind, Tally tally) {
        System.out.println(String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %,d | %,d |",
                kind,
                tally.pairs,
                tally.merged,
                tally.asked,
                tally.conflicts));
    }
}
