package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.consultationdigest.dedupe.likeness.Thresholds;
import org.consultationdigest.text.Words;

/** Pairs of real public comments that were labelled by reading them, against what the program makes of each pair by itself. */
final class LabelledMeasure {
    private static final String LABELS = "/org/consultationdigest/dedupe/gsa-labels.tsv";

    private static final String LABELLED = "real comments, pairs labelled by reading: ";

    private final RealTexts real;
    private final Map<String, Map<String, String>> byDocket = new HashMap<>();

    LabelledMeasure(RealTexts real) {
        this.real = real;
    }

    /** What became of the pairs of one share of the labels. */
    private static final class Tally {
        private int shownRightly;
        private int shownWrongly;
        private int missed;
        private int mergedRightly;
        private int mergedWrongly;

        void count(boolean duplicates, boolean merged, boolean shown) {
            shownRightly += shown && duplicates ? 1 : 0;
            shownWrongly += shown && !duplicates ? 1 : 0;
            missed += !shown && duplicates ? 1 : 0;
            mergedRightly += merged && duplicates ? 1 : 0;
            mergedWrongly += merged && !duplicates ? 1 : 0;
        }

        double f1() {
            return 2.0 * shownRightly / (2 * shownRightly + shownWrongly + missed);
        }

        String shown() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.3f (P %.3f R %.3f)",
                    f1(),
                    (double) shownRightly / (shownRightly + shownWrongly),
                    (double) shownRightly / (shownRightly + missed));
        }
    }

    List<Measured> measure() {
        Tally[] halves = {new Tally(), new Tally()};
        Tally all = new Tally();
        Tally few = new Tally();
        for (String[] label : labels()) {
            Map<String, String> texts = byDocket.computeIfAbsent(label[1], real::docket);
            Map<String, String> pair = new LinkedHashMap<>();
            for (String id : List.of(label[2], label[3])) {
                pair.put(id, Objects.requireNonNull(texts.get(id)));
            }
            boolean isShort =
                    pair.values().stream().anyMatch(text -> Words.folded(text).size() < Thresholds.LEAST_WORDS);
            count(label, pair, isShort ? List.of(few) : List.of(all, halves[Integer.parseInt(label[0]) % 2]));
        }
        return List.of(
                new Measured(
                        LABELLED + "merged or asked about, texts of " + Thresholds.LEAST_WORDS + " words or more",
                        "F1 .950",
                        all.shown(),
                        all.f1() >= 0.95),
                told(LABELLED + "pairs of even number", halves[0].shown()),
                told(LABELLED + "pairs of odd number", halves[1].shown()),
                told(
                        LABELLED + "one text of fewer words, which by rule joins only the same words",
                        few.mergedWrongly + " merged wrongly, " + few.shown()),
                merged(all));
    }

    private static Measured told(String measure, String figure) {
        return new Measured(measure, "none", figure, true);
    }

    private static Measured merged(Tally all) {
        int merged = all.mergedRightly + all.mergedWrongly;
        double right = (double) all.mergedRightly / merged;
        return new Measured(
                LABELLED + "merged by the machine",
                "P .990",
                String.format(
                        Locale.ROOT,
                        "P %.3f (%d of %d), 95 %% interval %.3f-%.3f",
                        right,
                        all.mergedRightly,
                        merged,
                        wilson(right, merged, -1),
                        wilson(right, merged, 1)),
                right >= 0.99);
    }

    private static void count(String[] label, Map<String, String> pair, List<Tally> tallies) {
        Grouped grouped = Grouped.of(pair);
        boolean duplicates = !label[4].equals("DIFFERENT");
        boolean merged = grouped.isMerged(label[2], label[3]);
        boolean shown = merged || grouped.isAsked(label[2], label[3]);
        tallies.forEach(tally -> tally.count(duplicates, merged, shown));
        if (Boolean.getBoolean("misses") && (merged || shown) != duplicates) {
            System.err.println((merged ? "merged " : shown ? "asked " : "missed ") + String.join(" ", label));
        }
    }

    /** The bound of the score interval of Wilson (1927) for a share of so many. */
    private static double wilson(double share, int of, int side) {
        double z = 1.96;
        double middle = share + z * z / (2 * of);
        double width = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        return (middle + side * width) / (1 + z * z / of);
    }

    private static List<String[]> labels() {
        try (InputStream in = Objects.requireNonNull(LabelledMeasure.class.getResourceAsStream(LABELS))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
