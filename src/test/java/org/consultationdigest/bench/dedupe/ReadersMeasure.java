package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
 * Pairs as three readers found them: how far they agree, and the program against most of them. The second and the third saw
 * neither another's labels nor the program's. Nobody can be asked to agree with a reader better than another reader does.
 */
final class ReadersMeasure {
    private static final int READERS = 3;

    private final String name;
    private final String again;

    /** The pairs of texts that are long enough, by number. */
    private final Map<Integer, Pair> pairs = new TreeMap<>();

    private ReadersMeasure(RealTexts real, String name, List<Label> labels, String again) {
        this.name = name;
        this.again = again;
        for (Label label : labels) {
            Map<String, String> texts = texts(label, real.docket(label.docket()));
            if (texts.values().stream().allMatch(text -> Words.folded(text).size() >= Thresholds.LEAST_WORDS)) {
                pairs.put(label.pair(), new Pair(label, texts));
            }
        }
    }

    /** The pairs that rules and thresholds were worked on with, and those that were labelled after that. */
    static List<Measured> of(RealTexts real) {
        List<Measured> rows = new ArrayList<>(
                new ReadersMeasure(real, "pairs labelled by reading", Label.known(), "gsa-labels-again.tsv").measure());
        rows.addAll(new ReadersMeasure(real, "fresh pairs", Label.fresh(), "gsa-labels-fresh-again.tsv").measure());
        return rows;
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

    private List<Measured> measure() {
        readAgain();
        Tally most = new Tally();
        Tally all = new Tally();
        for (Pair pair : pairs.values()) {
            Grouped grouped = Grouped.of(pair.texts());
            boolean merged = grouped.isMerged(pair.label().one(), pair.label().other());
            boolean shown =
                    grouped.isMergedOrAsked(pair.label().one(), pair.label().other());
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

    private Measured told(String measure, Tally tally) {
        return new Measured("real comments, " + name + ", three readers: " + measure, "none", tally.shown(), true);
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
        try (InputStream in =
                Objects.requireNonNull(Label.class.getResourceAsStream("/org/consultationdigest/dedupe/" + again))) {
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
