package org.consultationdigest.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.consultationdigest.bench.dedupe.Grouped;
import org.consultationdigest.bench.dedupe.Measured;

/** Small edits that turn what a text says, and small edits that do not, through the whole removal of duplicates. */
public final class FlipMeasure {
    private static final int FLIPS = 3_000;

    private int merged;
    private final Map<String, Integer> mergedByKind = new HashMap<>();

    /** Both measures: flips that were merged, and true duplicates that were held back. */
    public List<Measured> measure() {
        try {
            List<GuardText> texts = new GuardTexts(GuardTexts.folder()).all();
            return List.of(flips(texts), duplicates(texts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Measured flips(List<GuardText> texts) {
        List<Flip> flips = new Flips(3).of(texts, FLIPS);
        count(flips);
        return new Measured(
                "flips of negation, number, date, stance, request, name, reference (en, vi, fr)",
                "0 merged",
                String.format(Locale.ROOT, "%d of %,d merged %s", merged, flips.size(), mergedByKind),
                merged == 0);
    }

    /** Each pair by itself: the same original stands in several. */
    private void count(List<Flip> flips) {
        for (int i = 0; i < flips.size(); i++) {
            Flip flip = flips.get(i);
            boolean turned = i % 2 == 1;
            Map<String, String> pair = new LinkedHashMap<>();
            pair.put("a", turned ? flip.flipped() : flip.before());
            pair.put("b", turned ? flip.before() : flip.flipped());
            if (Grouped.of(pair).isMerged("a", "b")) {
                merged++;
                mergedByKind.merge(flip.kind(), 1, Integer::sum);
                if (Boolean.getBoolean("misses")) {
                    System.err.println(flip.kind() + ": " + flip.before() + "\n    " + flip.flipped());
                }
            }
        }
    }

    private static Measured duplicates(List<GuardText> texts) {
        HarmlessEdits edits = new HarmlessEdits(3);
        List<String[]> pairs = new ArrayList<>();
        for (int i = 0; i < texts.size(); i += 24) {
            GuardText text = texts.get(i);
            HarmlessEdits.formats()
                    .values()
                    .forEach(form -> pairs.add(new String[] {text.text(), form.apply(text.text())}));
            edits.words(text)
                    .values()
                    .forEach(edited -> edited.ifPresent(other -> pairs.add(new String[] {text.text(), other})));
        }
        int held = 0;
        for (String[] pair : pairs) {
            boolean merged = Grouped.of(Map.of("a", pair[0], "b", pair[1])).isMerged("a", "b");
            held += merged ? 0 : 1;
            if (!merged && Boolean.getBoolean("misses")) {
                System.err.println("held back: " + pair[0] + "\n    " + pair[1]);
            }
        }
        double share = (double) held / pairs.size();
        return new Measured(
                "true duplicates: forms of writing and small edits that change nothing",
                "at most 2 % held back",
                String.format(Locale.ROOT, "%.2f %% of %,d held back", 100 * share, pairs.size()),
                share <= 0.02);
    }
}
