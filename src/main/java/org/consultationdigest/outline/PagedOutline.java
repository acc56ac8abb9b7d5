package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.consultationdigest.problem.Problem;

/** Gives an outline its pages and lines: to its paragraphs and sections the numbers that are printed. */
final class PagedOutline {
    private final ReportOutline outline;
    private final DraftPages pages;
    private final Map<Integer, Integer> begins = new HashMap<>();
    private final Map<String, Section.Span> spans = new HashMap<>();

    private PagedOutline(ReportOutline outline, DraftPages pages) {
        this.outline = outline;
        this.pages = pages;
    }

    /**
     * The outline with these pages.
     *
     * @param more problems that were met on the way
     */
    static ReportOutline of(ReportOutline outline, DraftPages pages, List<Problem> more) {
        PagedOutline paged = new PagedOutline(outline, pages);
        paged.measure();
        return paged.outline(more);
    }

    private void measure() {
        NavigableMap<Integer, DraftParagraph> paragraphs = new TreeMap<>();
        outline.paragraphs().forEach(paragraph -> paragraphs.put(paragraph.position(), paragraph));
        Map<String, Optional<String>> parents = new HashMap<>();
        outline.sections().forEach(section -> parents.put(section.id(), section.parent()));
        int firstHeading = firstHeading();
        for (DraftPage page : pages.pages()) {
            if (page.number().isPresent() && page.firstParagraph() <= page.lastParagraph()) {
                int number = page.number().getAsInt();
                paragraphs
                        .subMap(page.firstParagraph(), true, page.lastParagraph(), true)
                        .values()
                        .forEach(paragraph -> {
                            begins.putIfAbsent(paragraph.position(), number);
                            if (paragraph.position() >= firstHeading) {
                                widen(paragraph.section(), number, parents);
                            }
                        });
            }
        }
    }

    /** Covers and tables of contents are filed under the first section, but do not stand in it. */
    private int firstHeading() {
        Section first = outline.sections().get(0);
        return outline.paragraphs().stream()
                .filter(paragraph -> paragraph.section().equals(first.id())
                        && paragraph.text().equals(first.title()))
                .mapToInt(DraftParagraph::position)
                .findFirst()
                .orElse(0);
    }

    private void widen(String section, int page, Map<String, Optional<String>> parents) {
        Optional<String> wider = Optional.of(section);
        while (wider.isPresent()) {
            spans.merge(
                    wider.get(),
                    new Section.Span(page, page),
                    (known, one) ->
                            new Section.Span(Math.min(known.first(), one.first()), Math.max(known.last(), one.last())));
            wider = parents.getOrDefault(wider.get(), Optional.empty());
        }
    }

    private ReportOutline outline(List<Problem> more) {
        List<Problem> problems = new ArrayList<>(outline.problems());
        problems.addAll(more);
        return new ReportOutline(
                outline.title(),
                outline.sections().stream().map(this::section).toList(),
                outline.paragraphs().stream().map(this::paragraph).toList(),
                problems,
                pages,
                outline.exhibits(),
                outline.recommendations());
    }

    private Section section(Section section) {
        return new Section(
                section.id(),
                section.number(),
                section.title(),
                section.level(),
                section.parent(),
                section.paragraphs(),
                Optional.ofNullable(spans.get(section.id())),
                section.unit(),
                section.recommendations());
    }

    private DraftParagraph paragraph(DraftParagraph paragraph) {
        Integer page = begins.get(paragraph.position());
        return new DraftParagraph(
                paragraph.position(),
                paragraph.number(),
                paragraph.section(),
                paragraph.text(),
                page == null ? OptionalInt.empty() : OptionalInt.of(page));
    }
}
