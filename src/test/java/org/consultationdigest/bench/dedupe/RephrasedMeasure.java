package org.consultationdigest.bench.dedupe;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;

/** Vietnamese texts and their rephrased copies among 240 paragraphs about other things. */
final class RephrasedMeasure {
    private final RealTexts real;

    RephrasedMeasure(RealTexts real) {
        this.real = real;
    }

    Measured measure() {
        Map<String, String> comments = new LinkedHashMap<>();
        Set<String> gold = new HashSet<>();
        List<CSVRecord> pairs = real.rephrased();
        for (int i = 0; i < pairs.size(); i++) {
            comments.put("a" + i, pairs.get(i).get("copy"));
            comments.put("b" + i, pairs.get(i).get("original"));
            gold.add(Grouped.pair("a" + i, "b" + i));
        }
        List<String> distractors = real.paragraphs("vi");
        for (int i = 0; i < distractors.size(); i++) {
            comments.put("d" + i, distractors.get(i));
        }
        Grouped grouped = Grouped.of(comments);
        Set<String> merged = grouped.mergedPairs();
        Set<String> asked = grouped.askedPairs();
        Set<String> shown = new HashSet<>(merged);
        shown.addAll(asked);
        double recall = (double) shown.stream().filter(gold::contains).count() / gold.size();
        long mergedWrongly =
                merged.stream().filter(pair -> !gold.contains(pair)).count();
        long askedRightly = asked.stream().filter(gold::contains).count();
        String figure = String.format(
                Locale.ROOT,
                "recall %.3f, wrongly merged %d, %d of %d questions true",
                recall,
                mergedWrongly,
                askedRightly,
                asked.size());
        return new Measured(
                "Vietnamese rephrased, " + distractors.size() + " distractors",
                "recall .950, none merged wrongly, half of the questions true",
                figure,
                recall >= 0.95 && mergedWrongly == 0 && askedRightly * 2 >= asked.size());
    }
}
