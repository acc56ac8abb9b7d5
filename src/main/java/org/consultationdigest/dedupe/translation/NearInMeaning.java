package org.consultationdigest.dedupe.translation;

import java.util.List;
import java.util.Locale;

/** Nearness by a model of sentences: the cosine of the points that it gives. */
final class NearInMeaning implements Translations.Nearness {
    /** From here on a person is asked. */
    private static final double LEAST = 0.7;

    private final List<float[]> left;
    private final List<float[]> right;

    NearInMeaning(SentenceEmbedding model, List<String> left, List<String> right) {
        this.left = left.stream().map(model::of).toList();
        this.right = right.stream().map(model::of).toList();
    }

    @Override
    public double of(int one, int other) {
        double cosine = cosine(one, other);
        return cosine < LEAST ? 0 : cosine;
    }

    @Override
    public List<Translations.Shared> evidence(int one, int other) {
        String near = String.format(Locale.ROOT, "%.2f", cosine(one, other));
        return List.of(new Translations.Shared("meaning", near, near));
    }

    private double cosine(int one, int other) {
        float[] here = left.get(one);
        float[] there = right.get(other);
        double sum = 0;
        for (int i = 0; i < here.length; i++) {
            sum += here[i] * there[i];
        }
        return sum;
    }
}
