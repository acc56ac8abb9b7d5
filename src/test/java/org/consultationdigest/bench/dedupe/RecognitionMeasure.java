package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.consultationdigest.text.Words;

/** What text recognition read of a text, and the text, among all the others as distractors. */
final class RecognitionMeasure {
    private static final int LEAST_WORDS = 10;
    private static final int SENTENCES = 1_500;

    private final List<CSVRecord> pairs;

    RecognitionMeasure(RealTexts real) {
        this.pairs = real.recognised();
    }

    List<Measured> measure() {
        return List.of(
                measured("OCR sentences of " + LEAST_WORDS + " words or more", sentences(), 0.97),
                measured("OCR whole documents", documents(), 0.985));
    }

    private List<String[]> sentences() {
        Map<String, String[]> distinct = new LinkedHashMap<>();
        for (CSVRecord pair : pairs) {
            if (Words.folded(pair.get("truth")).size() >= LEAST_WORDS) {
                distinct.putIfAbsent(
                        Words.spaced(pair.get("truth")), new String[] {pair.get("ocr"), pair.get("truth")});
            }
        }
        List<String[]> all = new ArrayList<>(distinct.values());
        Collections.shuffle(all, new Random(7));
        return all.subList(0, Math.min(SENTENCES, all.size()));
    }

    private List<String[]> documents() {
        Map<String, String[]> documents = new LinkedHashMap<>();
        for (CSVRecord pair : pairs) {
            String[] texts = documents.computeIfAbsent(pair.get("document"), key -> new String[] {"", ""});
            texts[0] += pair.get("ocr") + " ";
            texts[1] += pair.get("truth") + " ";
        }
        return new ArrayList<>(documents.values());
    }

    private static Measured measured(String what, List<String[]> pairs, double wanted) {
        Map<String, String> comments = new LinkedHashMap<>();
        Set<String> gold = new HashSet<>();
        for (int i = 0; i < pairs.size(); i++) {
            comments.put("a" + i, pairs.get(i)[0]);
            comments.put("b" + i, pairs.get(i)[1]);
            gold.add(Grouped.pair("a" + i, "b" + i));
        }
        Grouped grouped = Grouped.of(comments);
        Set<String> merged = grouped.mergedPairs();
        Set<String> shown = new HashSet<>(merged);
        shown.addAll(grouped.askedPairs());
        long right = shown.stream().filter(gold::contains).count();
        long wrong = merged.stream().filter(pair -> !gold.contains(pair)).count();
        double precision = (double) right / shown.size();
        double recall = (double) right / gold.size();
        double f1 = 2 * precision * recall / (precision + recall);
        String figure = String.format(
                Locale.ROOT,
                "F1 %.3f (P %.3f R %.3f, %d pairs), merged %d, wrongly %d",
                f1,
                precision,
                recall,
                pairs.size(),
                merged.size(),
                wrong);
        return new Measured(
                what,
                String.format(Locale.ROOT, "F1 %.3f, wrongly merged 0", wanted),
                figure,
                f1 >= wanted && wrong == 0);
    }
}
