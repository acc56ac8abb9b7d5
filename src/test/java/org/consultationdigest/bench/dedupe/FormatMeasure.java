package org.consultationdigest.bench.dedupe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.text.Words;

/** Copies that went through one transformation each: they and only they are EXACT or FORMAT. */
final class FormatMeasure {
    private final List<String> texts = new ArrayList<>();
    private int found;
    private int wanted;
    private int wrong;
    private final List<String> missed = new ArrayList<>();

    FormatMeasure(RealTexts real) {
        Map<String, String> distinct = new LinkedHashMap<>();
        List<String> all = new ArrayList<>(real.paragraphs("vi"));
        all.addAll(real.paragraphs("en"));
        all.addAll(real.dockets().values());
        all.stream()
                // A docket holds "#NAME?", of a spreadsheet, for a comment: without its sign it is another word.
                .filter(text -> Words.folded(text).size() > 1)
                .forEach(text -> distinct.putIfAbsent(Words.spaced(text), text.strip()));
        texts.addAll(new LinkedHashSet<>(distinct.values()));
    }

    Measured measure() {
        Transformations.all().forEach(this::transform);
        double precision = found + wrong == 0 ? 0 : (double) found / (found + wrong);
        double recall = (double) found / wanted;
        String figure = String.format(
                Locale.ROOT,
                "P %.4f R %.4f (%,d copies%s)",
                precision,
                recall,
                wanted,
                missed.isEmpty() ? "" : "; " + missed);
        return new Measured(
                "exact and format, " + Transformations.all().size() + " transformations of " + texts.size() + " texts",
                "P = R = 1.000",
                figure,
                wrong == 0 && found == wanted);
    }

    private void transform(String name, UnaryOperator<String> transformation) {
        Map<String, String> comments = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            comments.put("a" + i, texts.get(i));
            comments.put("b" + i, transformation.apply(texts.get(i)));
        }
        Grouped grouped = Grouped.of(comments);
        int lost = 0;
        for (int i = 0; i < texts.size(); i++) {
            wanted++;
            boolean together = grouped.isMerged("a" + i, "b" + i);
            found += together ? 1 : 0;
            lost += together ? 0 : 1;
            if (!together && Boolean.getBoolean("misses")) {
                System.err.println(name + ": " + texts.get(i) + "\n    " + comments.get("b" + i));
            }
            wrong += isWrong(grouped, "a" + i, i) || isWrong(grouped, "b" + i, i) ? 1 : 0;
        }
        if (lost > 0) {
            missed.add(name + " " + lost);
        }
    }

    private static boolean isWrong(Grouped grouped, String id, int text) {
        Relation relation = grouped.relation(id);
        return (relation == Relation.EXACT || relation == Relation.FORMAT)
                && !grouped.representative(id).substring(1).equals(Integer.toString(text));
    }
}
