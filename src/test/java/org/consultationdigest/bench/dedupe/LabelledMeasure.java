package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.dedupe.likeness.Thresholds;
import org.consultationdigest.text.Words;

/** Pairs of real public comments that were labelled by reading them, against what the program makes of each pair by itself. */
final class LabelledMeasure {
    private static final String LABELLED = "real comments, pairs labelled by reading: ";
    private static final String FRESH = "real comments, fresh pairs: ";

    private final RealTexts real;
    private final Map<String, Map<String, String>> byDocket = new HashMap<>();
    private final Tally mergedOfAll = new Tally();

    LabelledMeasure(RealTexts real) {
        this.real = real;
    }

    /** The pairs of one labelling, by what is told of them. */
    private static final class Tallies {
        private final Tally all = new Tally();
        private final Tally even = new Tally();
        private final Tally odd = new Tally();
        private final Tally sure = new Tally();
        private final Tally few = new Tally();
    }

    List<Measured> measure() {
        List<Measured> rows = new ArrayList<>(told(LABELLED, counted(Label.known(), false)));
        Tallies fresh = counted(Label.fresh(), true);
        rows.addAll(told(FRESH + ofNoEarlierPair() + "; ", fresh));
        rows.add(merged("real comments, all labelled pairs: ", mergedOfAll));
        return rows;
    }

    private static List<Measured> told(String labelling, Tallies tallies) {
        List<Measured> rows = new ArrayList<>(List.of(
                new Measured(
                        labelling + "merged or asked about, texts of " + Thresholds.LEAST_WORDS + " words or more",
                        "F1 .950",
                        tallies.all.shown(),
                        tallies.all.f1() >= 0.95),
                told(labelling + "pairs of even number", tallies.even.shown()),
                told(labelling + "pairs of odd number", tallies.odd.shown()),
                told(
                        labelling + "one text of fewer words, which by rule joins only the same words",
                        tallies.few.mergedWrongly() + " merged wrongly, " + tallies.few.shown()),
                merged(labelling, tallies.all)));
        if (tallies.sure.pairs() < tallies.all.pairs()) {
            rows.add(told(labelling + "pairs that the reader was sure of", tallies.sure.shown()));
        }
        return rows;
    }

    private static Measured told(String measure, String figure) {
        return new Measured(measure, "none", figure, true);
    }

    private static Measured merged(String labelling, Tally tally) {
        return new Measured(
                labelling + "merged by the machine", "P .990", tally.merged(), tally.mergedPrecision() >= 0.99);
    }

    private static String ofNoEarlierPair() {
        Set<String> earlier = comments(Label.known());
        Set<String> fresh = comments(Label.fresh());
        long never =
                fresh.stream().filter(comment -> !earlier.contains(comment)).count();
        return never + " of " + fresh.size() + " comments in no earlier pair";
    }

    private static Set<String> comments(List<Label> labels) {
        return labels.stream()
                .flatMap(label -> Stream.of(label.one(), label.other()))
                .collect(Collectors.toSet());
    }

    private Tallies counted(List<Label> labels, boolean oddHeldOut) {
        Tallies tallies = new Tallies();
        for (Label label : labels) {
            Map<String, String> texts = byDocket.computeIfAbsent(label.docket(), real::docket);
            Map<String, String> pair = new LinkedHashMap<>();
            for (String id : List.of(label.one(), label.other())) {
                pair.put(id, Objects.requireNonNull(texts.get(id)));
            }
            boolean isShort =
                    pair.values().stream().anyMatch(text -> Words.folded(text).size() < Thresholds.LEAST_WORDS);
            Tally half = label.isOfOddNumber() ? tallies.odd : tallies.even;
            List<Tally> counting =
                    new ArrayList<>(isShort ? List.of(tallies.few) : List.of(tallies.all, half, mergedOfAll));
            if (!isShort && label.sure()) {
                counting.add(tallies.sure);
            }
            count(label, pair, counting, !(oddHeldOut && label.isOfOddNumber()));
        }
        return tallies;
    }

    private static void count(Label label, Map<String, String> pair, List<Tally> tallies, boolean mayBeShown) {
        Grouped grouped = Grouped.of(pair);
        boolean merged = grouped.isMerged(label.one(), label.other());
        boolean shown = merged || grouped.isAsked(label.one(), label.other());
        tallies.forEach(tally -> tally.count(label.isDuplicate(), merged, shown));
        if (mayBeShown && Boolean.getBoolean("misses") && (merged || shown) != label.isDuplicate()) {
            System.err.println((merged ? "merged " : shown ? "asked " : "missed ") + label);
        }
    }
}
