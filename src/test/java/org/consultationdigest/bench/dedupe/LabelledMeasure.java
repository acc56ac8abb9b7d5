package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Pairs of real public comments that were labelled by reading them, against what the program makes of each pair by itself. */
final class LabelledMeasure {
    private static final String LABELS = "/org/consultationdigest/dedupe/gsa-labels.tsv";

    private final RealTexts real;
    private int shownRightly;
    private int shownWrongly;
    private int missed;
    private int mergedRightly;
    private int mergedWrongly;

    LabelledMeasure(RealTexts real) {
        this.real = real;
    }

    List<Measured> measure() {
        Map<String, Map<String, String>> byDocket = new LinkedHashMap<>();
        for (String[] label : labels()) {
            Map<String, String> texts = byDocket.computeIfAbsent(label[1], real::docket);
            Map<String, String> pair = new LinkedHashMap<>();
            for (String id : List.of(label[2], label[3])) {
                pair.put(id, Objects.requireNonNull(texts.get(id)));
            }
            count(label, Grouped.of(pair));
        }
        double precision = (double) shownRightly / (shownRightly + shownWrongly);
        double recall = (double) shownRightly / (shownRightly + missed);
        double f1 = 2 * precision * recall / (precision + recall);
        int merged = mergedRightly + mergedWrongly;
        double right = (double) mergedRightly / merged;
        return List.of(
                new Measured(
                        "real comments, pairs labelled by reading: merged or asked about",
                        "F1 .950",
                        String.format(Locale.ROOT, "F1 %.3f (P %.3f R %.3f)", f1, precision, recall),
                        f1 >= 0.95),
                new Measured(
                        "the same: merged by the machine",
                        "P .990",
                        String.format(
                                Locale.ROOT,
                                "P %.3f (%d of %d), 95 %% interval %.3f-%.3f",
                                right,
                                mergedRightly,
                                merged,
                                wilson(right, merged, -1),
                                wilson(right, merged, 1)),
                        right >= 0.99));
    }

    private void count(String[] label, Grouped grouped) {
        boolean duplicates = !label[4].equals("DIFFERENT");
        String one = label[2];
        String other = label[3];
        boolean merged = grouped.isMerged(one, other);
        boolean shown = merged || grouped.isAsked(one, other);
        shownRightly += shown && duplicates ? 1 : 0;
        shownWrongly += shown && !duplicates ? 1 : 0;
        missed += !shown && duplicates ? 1 : 0;
        mergedRightly += merged && duplicates ? 1 : 0;
        mergedWrongly += merged && !duplicates ? 1 : 0;
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
