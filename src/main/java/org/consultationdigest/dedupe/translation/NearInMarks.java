package org.consultationdigest.dedupe.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Nearness by the terms, numbers and names that two texts share, the rarer the weightier: the cosine of their weights. */
final class NearInMarks implements Translations.Nearness {
    /** From here on a person is asked. */
    private static final double LEAST = 0.4;

    /** With fewer in common two texts are about one matter, and that is all. */
    private static final int LEAST_SHARED = 3;

    private final List<Marks> left;
    private final List<Marks> right;
    private final Map<String, Double> weights = new HashMap<>();

    NearInMarks(List<Marks> left, List<Marks> right) {
        this.left = left;
        this.right = right;
        Map<String, Integer> here = counts(left);
        Map<String, Integer> there = counts(right);
        double texts = Math.max(left.size(), right.size());
        Stream.concat(here.keySet().stream(), there.keySet().stream())
                .distinct()
                .forEach(key -> {
                    int most = Math.max(here.getOrDefault(key, 0), there.getOrDefault(key, 0));
                    boolean both = here.containsKey(key) && there.containsKey(key);
                    // A name that one language alone has is spelt otherwise in the other.
                    weights.put(key, both || !key.startsWith(Marks.NAME) ? Math.log(1 + texts / most) : 0);
                });
    }

    private static Map<String, Integer> counts(List<Marks> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(marks -> marks.words().keySet().forEach(key -> counts.merge(key, 1, Integer::sum)));
        return counts;
    }

    @Override
    public double of(int one, int other) {
        Map<String, String> mine = left.get(one).words();
        Map<String, String> theirs = right.get(other).words();
        double shared = 0;
        int count = 0;
        for (String key : mine.keySet()) {
            if (theirs.containsKey(key)) {
                shared += square(key);
                count++;
            }
        }
        double cosine = shared == 0 ? 0 : shared / Math.sqrt(length(mine) * length(theirs));
        return count < LEAST_SHARED || cosine < LEAST ? 0 : cosine;
    }

    @Override
    public List<Translations.Shared> evidence(int one, int other) {
        Map<String, String> theirs = right.get(other).words();
        List<Translations.Shared> shared = new ArrayList<>();
        left.get(one).words().forEach((key, words) -> {
            String there = theirs.get(key);
            if (there != null) {
                shared.add(new Translations.Shared(rule(key), words, there));
            }
        });
        return shared;
    }

    private static String rule(String key) {
        return key.startsWith(Marks.TERM) ? "term" : key.startsWith(Marks.NUMBER) ? "common number" : "common name";
    }

    private double length(Map<String, String> marks) {
        return marks.keySet().stream().mapToDouble(this::square).sum();
    }

    private double square(String key) {
        double weight = weights.getOrDefault(key, 0.0);
        return weight * weight;
    }
}
