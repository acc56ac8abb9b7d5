package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Texts by their terms, weighed by BM25 (Robertson and Zaragoza, 2009) with its usual constants. Scores are counted in rare
 * terms: 1 is what one term that stands in one text only adds at most.
 */
final class TermWeights {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final List<Integer> lengths = new ArrayList<>();
    private long total;

    private record Posting(int text, int count) {}

    /** Enters a text by how often each term stands in it; its number is told. */
    int enter(Map<String, Integer> counts) {
        int text = lengths.size();
        int length = counts.values().stream().mapToInt(Integer::intValue).sum();
        lengths.add(length);
        total += length;
        counts.forEach((term, count) ->
                postings.computeIfAbsent(term, key -> new ArrayList<>(2)).add(new Posting(text, count)));
        return text;
    }

    /** In how many texts a term stands. */
    int spread(String term) {
        return postings.getOrDefault(term, List.of()).size();
    }

    /** The score of every text, by its number; 0 for one that holds none of these terms. */
    double[] like(List<String> terms) {
        double[] scores = new double[lengths.size()];
        double meanLength = Math.max(1, (double) total / Math.max(1, lengths.size()));
        for (String term : terms) {
            double rarity = rarity(spread(term)) / rarity(1);
            for (Posting posting : postings.getOrDefault(term, List.of())) {
                double length = 1 - LENGTH + LENGTH * lengths.get(posting.text()) / meanLength;
                double weight = posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * length);
                scores[posting.text()] += rarity * weight;
            }
        }
        return scores;
    }

    private double rarity(int spread) {
        return Math.log(1 + (lengths.size() - spread + 0.5) / (spread + 0.5));
    }
}
