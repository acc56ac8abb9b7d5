package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;

/** The page and line columns, where the draft's pages are known. */
final class PageStated implements LinkAttempt {
    private final ReferenceParser parser;
    private final PageResolver pages;

    PageStated(ReferenceParser parser, PageResolver pages) {
        this.parser = parser;
        this.pages = pages;
    }

    /** What the two columns say. */
    record Stated(List<Integer> pages, List<Integer> lines, String words) {}

    /** The columns of a comment as numbers. */
    Stated read(Question question) {
        Optional<String> page = question.hints().page();
        Optional<String> line = question.hints().line();
        String words = Stream.of(page.map(cell -> named("page", cell)), line.map(cell -> named("line", cell)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return new Stated(
                page.flatMap(cell -> step(cell, Unit.PAGE))
                        .map(PageResolver::numbers)
                        .orElse(List.of()),
                line.flatMap(cell -> step(cell, Unit.LINE))
                        .map(PageResolver::ends)
                        .orElse(List.of()),
                words);
    }

    private static String named(String unit, String cell) {
        String words = cell.strip();
        return words.isEmpty() || !Character.isDigit(words.codePointAt(0)) ? words : unit + " " + words;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        if (!pages.known() || question.hints().page().isEmpty()) {
            return Optional.empty();
        }
        Stated stated = read(question);
        String evidence =
                Stream.concat(Stream.of(stated.words()), pages.doubt().stream()).collect(Collectors.joining(" · "));
        return Finding.of(LinkRule.PLACE, evidence, pages.pages(stated.pages(), stated.words(), true));
    }

    /** The line column, where the draft has lines: as exact as the number of a paragraph. */
    Optional<Finding> byLine(Question question) {
        if (!pages.known() || question.hints().line().isEmpty()) {
            return Optional.empty();
        }
        Stated stated = read(question);
        return Finding.of(LinkRule.STATED, stated.words(), pages.lines(stated.pages(), stated.lines(), stated.words()));
    }

    /** The pages or lines that a column names: bare numbers are such here. */
    private Optional<Step> step(String cell, Unit unit) {
        return parser.cell(cell).stream()
                .map(Mention::reference)
                .filter(Reference.Place.class::isInstance)
                .map(Reference.Place.class::cast)
                .map(place -> place.step(unit).orElse(place.steps().get(0)))
                .findFirst();
    }
}
