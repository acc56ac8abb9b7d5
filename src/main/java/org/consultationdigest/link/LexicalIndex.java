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
 * The draft's sections by the words of their titles and paragraphs, in every language of the draft. A section is as like a text
 * as its words in the likest language are, and twice as its likest paragraph is.
 */
final class LexicalIndex {
    /** A title says what a section is about; its words count as often as this. */
    private static final int TITLE_WEIGHT = 3;

    private static final int PARAGRAPH_WEIGHT = 2;
    /** The rarest words of a long comment tell enough. */
    private static final int MOST_TERMS = 48;

    private static final int BEST = 5;

    private final TermWeights sections = new TermWeights();
    private final List<String> idsOfSections = new ArrayList<>();
    private final TermWeights paragraphs = new TermWeights();
    private final List<String> idsOfParagraphs = new ArrayList<>();

    /** A section and how like a text it is, counted in rare terms. */
    record Likeness(String section, double score) {}

    LexicalIndex(List<Section> all, List<DraftParagraph> ofDraft, Translations translations) {
        Map<String, List<String>> texts = ofDraft.stream()
                .collect(Collectors.groupingBy(
                        DraftParagraph::section, Collectors.mapping(DraftParagraph::text, Collectors.toList())));
        Map<String, List<String>> others = translations.texts().stream()
                .collect(Collectors.groupingBy(
                        worded -> worded.paragraph().section(),
                        Collectors.mapping(Translations.Worded::text, Collectors.toList())));
        Map<String, String> titles = translations.titles().stream()
                .collect(Collectors.toMap(
                        Translations.Titled::section,
                        Translations.Titled::title,
                        (one, another) -> one + " " + another));
        for (Section section : all) {
            enter(section.id(), section.title(), texts.getOrDefault(section.id(), List.of()));
            if (others.containsKey(section.id())) {
                enter(
                        section.id(),
                        titles.getOrDefault(section.id(), ""),
                        others.getOrDefault(section.id(), List.of()));
            }
        }
    }

    private void enter(String section, String title, List<String> texts) {
        Map<String, Integer> whole = counted(title, TITLE_WEIGHT);
        for (String text : texts) {
            counted(text, 1).forEach((term, count) -> whole.merge(term, count, Integer::sum));
            paragraphs.enter(counted(text + "\n" + title, 1));
            idsOfParagraphs.add(section);
        }
        sections.enter(whole);
        idsOfSections.add(section);
    }

    private static Map<String, Integer> counted(String text, int weight) {
        Map<String, Integer> counts = new HashMap<>();
        Terms.of(text).forEach(term -> counts.merge(term, weight, Integer::sum));
        return counts;
    }

    /** The sections most like a text, the likest first. */
    List<Likeness> like(String text) {
        List<String> terms = Terms.of(text).stream()
                .distinct()
                .filter(term -> sections.spread(term) > 0)
                .sorted(Comparator.comparingInt(sections::spread).thenComparing(Comparator.naturalOrder()))
                .limit(MOST_TERMS)
                .toList();
        Map<String, Double> likest = best(sections.like(terms), idsOfSections);
        best(paragraphs.like(terms), idsOfParagraphs)
                .forEach((section, score) -> likest.merge(section, PARAGRAPH_WEIGHT * score, Double::sum));
        return likest.entrySet().stream()
                .map(entry -> new Likeness(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Likeness::score).reversed().thenComparing(Likeness::section))
                .limit(BEST)
                .toList();
    }

    private static Map<String, Double> best(double[] scores, List<String> ids) {
        Map<String, Double> best = new HashMap<>();
        for (int text = 0; text < scores.length; text++) {
            if (scores[text] > 0) {
                best.merge(ids.get(text), scores[text], Math::max);
            }
        }
        return best;
    }
}
