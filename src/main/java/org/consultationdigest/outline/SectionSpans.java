package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Measures sections: the numbered paragraphs and the pages from the first to the last, sections below included. */
final class SectionSpans {
    private final Map<String, Section.Span> paragraphs = new HashMap<>();
    private final Map<String, Section.Span> pages = new HashMap<>();
    private final Map<String, List<String>> recommendations = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private final Map<String, Optional<String>> parents;

    private SectionSpans(List<SectionTree.Node> nodes) {
        this.parents = nodes.stream().collect(Collectors.toMap(SectionTree.Node::id, SectionTree.Node::parent));
    }

    static List<Section> measured(List<SectionTree.Node> nodes, List<DraftParagraph> paragraphs) {
        SectionSpans spans = new SectionSpans(nodes);
        paragraphs.forEach(spans::take);
        paragraphs.forEach(spans::takeRecommendations);
        return nodes.stream().map(spans::section).toList();
    }

    private void take(DraftParagraph paragraph) {
        Optional<String> section = Optional.of(paragraph.section());
        while (section.isPresent()) {
            String id = section.get();
            paragraph.number().ifPresent(number -> widen(paragraphs, id, value(number)));
            paragraph.page().ifPresent(page -> widen(pages, id, page));
            section = parents.getOrDefault(id, Optional.empty());
        }
    }

    /** What the heading and the first line below it list. */
    private void takeRecommendations(DraftParagraph paragraph) {
        List<String> known = recommendations.computeIfAbsent(paragraph.section(), section -> new ArrayList<>());
        int line = lines.merge(paragraph.section(), 1, Integer::sum);
        if (line <= 2) {
            known.addAll(RecommendationNumbers.of(paragraph.text()));
        }
    }

    private static int value(String number) {
        return ParagraphNumber.value(number);
    }

    private static void widen(Map<String, Section.Span> spans, String id, int value) {
        spans.merge(
                id,
                new Section.Span(value, value),
                (known, one) ->
                        new Section.Span(Math.min(known.first(), one.first()), Math.max(known.last(), one.last())));
    }

    private Section section(SectionTree.Node node) {
        return new Section(
                node.id(),
                node.number(),
                node.title(),
                node.level(),
                node.parent(),
                Optional.ofNullable(paragraphs.get(node.id())),
                Optional.ofNullable(pages.get(node.id())),
                node.label().map(HeadingLabel::word).filter(word -> !word.isEmpty()),
                recommendations.getOrDefault(node.id(), List.of()));
    }
}
