package org.consultationdigest.outline.versions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.outline.DraftParagraph;

/**
 * The words of two drafts, weighed: what stands in few paragraphs tells more than what stands in many.
 *
 * @param earlier the paragraphs of the earlier draft
 * @param current the paragraphs of the current draft
 * @param weights what each word and each pair of neighbouring words tells, at least 0
 */
record DraftWords(List<ParagraphWords> earlier, List<ParagraphWords> current, Map<String, Double> weights) {

    static DraftWords of(List<DraftParagraph> earlier, List<DraftParagraph> current) {
        List<ParagraphWords> one = earlier.stream().map(ParagraphWords::of).toList();
        List<ParagraphWords> other = current.stream().map(ParagraphWords::of).toList();
        Map<String, Integer> holders = new HashMap<>();
        one.forEach(paragraph -> paragraph.features().forEach(feature -> holders.merge(feature, 1, Integer::sum)));
        other.forEach(paragraph -> paragraph.features().forEach(feature -> holders.merge(feature, 1, Integer::sum)));
        int all = one.size() + other.size();
        Map<String, Double> weights = new HashMap<>();
        holders.forEach((feature, count) -> weights.put(feature, Math.log(1 + (double) all / count)));
        return new DraftWords(one, other, weights);
    }

    /** How much two texts have in common, from 0 to 1: twice what they share of what both hold. */
    double likeness(Set<String> one, Set<String> other) {
        double both = weight(one) + weight(other);
        return both == 0 ? 0 : 2 * shared(one, other) / both;
    }

    /** How much of one text stands in another, from 0 to 1. */
    double held(Set<String> one, Set<String> other) {
        double all = weight(one);
        return all == 0 ? 0 : shared(one, other) / all;
    }

    double weight(Set<String> features) {
        return features.stream().mapToDouble(this::weight).sum();
    }

    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private double shared(Set<String> one, Set<String> other) {
        Set<String> fewer = one.size() <= other.size() ? one : other;
        Set<String> more = one.size() <= other.size() ? other : one;
        return fewer.stream().filter(more::contains).mapToDouble(this::weight).sum();
    }

    /** What one text holds that another does not. */
    static Set<String> rest(Set<String> one, Set<String> other) {
        Set<String> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }
}
