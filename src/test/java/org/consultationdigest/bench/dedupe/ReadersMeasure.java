package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.consultationdigest.dedupe.likeness.Thresholds;
import org.consultationdigest.text.Words;

/**
 * The fresh pairs as three readers found them, who saw neither each other's labels nor the program's: how far they agree, and
 * the program against most of them. Nobody can be asked to agree with a reader better than another reader does.
 */
final class ReadersMeasure {
    private static final String FRESH = "real comments, fresh pairs, three readers: ";
    private static final int READERS = 3;

    /** The pairs of texts that are long enough, by number. */
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    ReadersMeasure(RealTexts real) {
        for (Label label : Label.fresh()) {
            Map<String, String> texts = texts(label, real.docket(label.docket()));
            if (texts.values().stream().allMatch(text -> Words.folded(text).size() >= Thresholds.LEAST_WORDS)) {
                pairs.put(label.pair(), new Pair(label, texts));
            }
        }
    }

    /** By reader, whether one of the two was found to say all that the other does. */
    private record Pair(Label label, Map<String, String> texts, Map<String, Boolean> readings) {
        Pair(Label label, Map<String, String> texts) {
            this(label, texts, new HashMap<>(Map.of("first", label.isDuplicate())));
        }

        boolean reading(String reader) {
            return Objects.requireNonNull(readings.get(reader));
        }

        long readersForIt() {
            return readings.values().stream().filter(same -> same).count();
        }
    }

    List<Measured> measure() {
        readAgain();
        Tally most = new Tally();
        Tally all = new Tally();
        for (Pair pair : pairs.values()) {
            Grouped grouped = Grouped.of(pair.texts());
            boolean merged = grouped.isMerged(pair.label().one(), pair.label().other());
            boolean shown = grouped.isMergedOrAsked(pair.label().one(), pair.label().other());
            most.count(pair.readersForIt() > READERS / 2, merged, shown);
            if (pair.readersForIt() % READERS == 0) {
                all.count(pair.readersForIt() == READERS, merged, shown);
            }
        }
        return List.of(
                told("the second against the first", between("first", "second")),
                told("the third against the first", between("first", "third")),
                told("the third against the second", between("second", "third")),
                told("the program against what two of them say", most),
                told("the program where all three agree", all));
    }

    private static Measured told(String measure, Tally tally) {
        return new Measured(FRESH + measure, "none", tally.shown(), true);
    }

    private Tally between(String one, String other) {
        Tally tally = new Tally();
        pairs.values().forEach(pair -> tally.count(pair.reading(one), false, pair.reading(other)));
        return tally;
    }

    private static Map<String, String> texts(Label label, Map<String, String> docket) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String id : List.of(label.one(), label.other())) {
            texts.put(id, Objects.requireNonNull(docket.get(id)));
        }
        return texts;
    }

    /** Notes what the second and the third reader found. */
    private void readAgain() {
        String name = "/org/consultationdigest/dedupe/gsa-labels-fresh-again.tsv";
        try (InputStream in = Objects.requireNonNull(Label.class.getResourceAsStream(name))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .forEach(cells -> note(Integer.parseInt(cells[0]), cells[1], Label.isDuplicate(cells[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(int number, String reader, boolean duplicate) {
        Optional.ofNullable(pairs.get(number)).ifPresent(pair -> pair.readings().put(reader, duplicate));
    }
}
