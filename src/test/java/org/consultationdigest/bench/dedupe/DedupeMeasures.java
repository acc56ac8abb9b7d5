package org.consultationdigest.bench.dedupe;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.consultationdigest.bench.FlipMeasure;

/** All measures, one row each. */
public final class DedupeMeasures {
    private final RealTexts real;
    private final String only;
    private final int comments;

    /**
     * The measures.
     *
     * @param data the folder of measuring data for duplicates
     * @param only measures whose name holds this word
     * @param comments how many for speed, 0 for none
     */
    public DedupeMeasures(Path data, String only, int comments) {
        this.real = new RealTexts(data);
        this.only = only;
        this.comments = comments;
    }

    /** Prints the table and says whether every measure is reached. */
    public boolean print(PrintStream out) {
        Map<String, Supplier<List<Measured>>> all = new LinkedHashMap<>();
        all.put("format", () -> List.of(new FormatMeasure(real).measure()));
        all.put("recognition", () -> new RecognitionMeasure(real).measure());
        all.put("rephrased", () -> List.of(new RephrasedMeasure(real).measure()));
        all.put("containment", () -> List.of(new ContainmentMeasure(real).measure()));
        RobustMeasures robust = new RobustMeasures(real);
        all.put("translations", () -> List.of(new TranslationMeasure(real).measure()));
        all.put("flips", () -> new FlipMeasure().measure());
        all.put("labelled", () -> new LabelledMeasure(real).measure());
        all.put("labelled, readers", () -> ReadersMeasure.of(real));
        all.put("members", () -> List.of(robust.members()));
        all.put("candidates", () -> List.of(robust.recall()));
        all.put("order", () -> List.of(robust.order()));
        all.putAll(RobustMeasures.odd());
        all.put("odd, family", FamilyMeasure::measure);
        if (comments > 0) {
            all.put("speed", () -> new SpeedMeasure(comments).measure());
        }
        out.println("| measure | at least | measured | reached |");
        out.println("|---|---|---|---|");
        boolean reached = true;
        for (Map.Entry<String, Supplier<List<Measured>>> each : all.entrySet()) {
            if (each.getKey().contains(only)) {
                long begun = System.nanoTime();
                for (Measured measured : each.getValue().get()) {
                    out.println(measured.row());
                    reached &= measured.reached();
                }
                System.err.printf(Locale.ROOT, "%s: %.1f s%n", each.getKey(), (System.nanoTime() - begun) / 1e9);
            }
        }
        return reached;
    }
}
