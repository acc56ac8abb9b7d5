package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Section;

/**
 * The draft's sections by the words of their titles and paragraphs, in every language of the draft, weighed by BM25 (Robertson
 * and Zaragoza, 2009) with its usual constants. A section is as like a text as its likest language.
 */
final class LexicalIndex {
    private static final double SATURATION = 1.2;
    private static final double LENGTH = 0.75;
    /** A title says what a section is about; its words count as often as this. */
    private static final int TITLE_WEIGHT = 3;
    /** The rarest words of a long comment tell enough. */
    private static final int MOST_TERMS = 48;

    private static final int BEST = 5;

    private final Map<String, List<Posting>> postings = new HashMap<>();
    private final List<String> sections = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private double meanLength = 1;

    private record Posting(int document, int count) {}

    /** A section and how like a text it is; only to be compared with others for the same text. */
    record Likeness(String section, double score) {}

    LexicalIndex(List<Section> all, List<DraftParagraph> paragraphs, Translations translations) {
        Map<String, List<DraftParagraph>> own =
                paragraphs.stream().collect(Collectors.groupingBy(DraftParagraph::section));
        Map<String, List<String>> other = translations.texts().stream()
                .collect(Collectors.groupingBy(
                        worded -> worded.paragraph().section(),
                        Collectors.mapping(Translations.Worded::text, Collectors.toList())));
        Map<String, String> titles = translations.titles().stream()
                .collect(Collectors.toMap(
                        Translations.Titled::section, Translations.Titled::title, (one, another) -> one + " " + another));
        for (Section section : all) {
            List<String> texts = own.getOrDefault(section.id(), List.of()).stream()
                    .map(DraftParagraph::text)
                    .toList();
            enter(section.id(), section.title(), texts);
            if (other.containsKey(section.id())) {
                enter(section.id(), titles.getOrDefault(section.id(), ""), other.getOrDefault(section.id(), List.of()));
            }
        }
        meanLength = Math.max(
                1, lengths.stream().mapToInt(Integer::intValue).average().orElse(1));
    }

    private void enter(String section, String title, List<String> texts) {
        Map<String, Integer> counts = new HashMap<>();
        Terms.of(title).forEach(term -> counts.merge(term, TITLE_WEIGHT, Integer::sum));
        texts.forEach(text -> Terms.of(text).forEach(term -> counts.merge(term, 1, Integer::sum)));
        int document = sections.size();
        sections.add(section);
        lengths.add(counts.values().stream().mapToInt(Integer::intValue).sum());
        counts.forEach((term, count) -> postings.computeIfAbsent(term, key -> new ArrayList<>(2))
                .add(new Posting(document, count)));
    }

    /** The sections most like a text, the likest first. */
    List<Likeness> like(String text) {
        Map<Integer, Double> scores = new HashMap<>();
        Terms.of(text).stream()
                .distinct()
                .filter(postings::containsKey)
                .sorted(Comparator.comparingInt((String term) -> documents(term).size())
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TERMS)
                .forEach(term -> weigh(term, scores));
        Map<String, Double> bySection = new HashMap<>();
        scores.forEach((document, score) -> bySection.merge(sections.get(document), score, Math::max));
        return bySection.entrySet().stream()
                .map(entry -> new Likeness(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::section))
                .limit(BEST)
                .toList();
    }

    private List<Posting> documents(String term) {
        return postings.getOrDefault(term, List.of());
    }

    private void weigh(String term, Map<Integer, Double> scores) {
        List<Posting> holding = documents(term);
        double rarity = Math.log(1 + (sections.size() - holding.size() + 0.5) / (holding.size() + 0.5));
        for (Posting posting : holding) {
            double length = 1 - LENGTH + LENGTH * lengths.get(posting.document()) / meanLength;
            double weight = rarity * posting.count() * (SATURATION + 1) / (posting.count() + SATURATION * length);
            scores.merge(posting.document(), weight, Double::sum);
        }
    }
}
