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
        Map<String, Integer> counts = new HashMap<>();
        Stream.concat(left.stream(), right.stream())
                .flatMap(marks -> marks.words().keySet().stream())
                .forEach(key -> counts.merge(key, 1, Integer::sum));
        double texts = left.size() + right.size();
        counts.forEach((key, count) -> weights.put(key, Math.log(1 + texts / count)));
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
