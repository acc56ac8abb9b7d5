package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.DraftPages;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.PrintedPlace;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * Finds places by page and line. What is printed at the margin is exact; lines that are only counted, and the page breaks that
 * a Word file was saved with, let a place be concluded.
 */
final class PageResolver {
    private static final double ON_THE_SAVED_PAGE = 0.6;
    private static final double ON_THE_PRINTED_PAGE = 0.8;
    private static final double COUNTED_LINE = 0.9;
    private static final int LONGEST_RUN = 20;

    private final DraftIndex draft;

    PageResolver(DraftIndex draft) {
        this.draft = draft;
    }

    /** Whether anything is known of the draft's pages. */
    boolean known() {
        return draft.pages().pages().known();
    }

    /** Where the pages and lines are known from, when that makes them less sure; for the evidence. */
    Optional<String> doubt() {
        return draft.pages().pages().inferred() ? Optional.of("inferred from the saved page breaks") : Optional.empty();
    }

    /** The place of a path that names a page or a line; nothing when the draft's pages are not known. */
    Resolution resolve(Reference.Place place, String words, boolean column) {
        List<Integer> pages = place.step(Unit.PAGE).map(PageResolver::numbers).orElse(List.of());
        List<Integer> lines = place.step(Unit.LINE).map(PageResolver::ends).orElse(List.of());
        Resolution byLine = lines(pages, lines, words);
        if (byLine.found() || place.step(Unit.PAGE).isEmpty()) {
            return byLine;
        }
        Optional<Resolution> counted =
                place.step(Unit.NTH_PARAGRAPH).filter(nth -> pages.size() == 1).flatMap(nth -> nth(pages.get(0), nth));
        return counted.orElseGet(() -> pages(pages, words, column)).and(byLine.withoutTargets());
    }

    /**
     * The paragraphs at these lines.
     *
     * @param pages the pages they are said to stand on; may be empty where the numbers run on through the draft
     */
    Resolution lines(List<Integer> pages, List<Integer> lines, String words) {
        OptionalInt page = pages.stream().mapToInt(Integer::intValue).findFirst();
        Resolution found = Resolution.NOTHING;
        for (int line : lines) {
            List<PrintedPlace> places = draft.pages().atLine(page, line);
            if (places.size() == 1) {
                found = found.and(at(places.get(0), pages, words));
            }
        }
        return found.found() ? found.scored(sureness()) : found;
    }

    private double sureness() {
        return switch (draft.pages().pages().lineNumbering()) {
            case PRINTED_PER_PAGE, PRINTED_THROUGHOUT -> 1;
            case COUNTED, NONE -> COUNTED_LINE;
        };
    }

    private static Resolution at(PrintedPlace place, List<Integer> stated, String words) {
        Resolution found = Resolution.toParagraphs(List.of(place.paragraph()));
        OptionalInt printed = place.page().number();
        boolean agrees = stated.isEmpty() || printed.isEmpty() || stated.contains(printed.getAsInt());
        return agrees
                ? found
                : found.with(Problem.of(
                        ProblemCode.CONTRADICTING_REFERENCE,
                        "\"" + words.strip() + "\": the line is printed on page " + printed.getAsInt()
                                + "; it is filed where the line stands, check which is meant"));
    }

    private Optional<Resolution> nth(int page, Step step) {
        List<DraftParagraph> there = draft.pages().onPage(page);
        String label = step.extents().get(0).from().shown();
        int place = label.equals(Label.LAST) ? -1 : figure(label);
        int index = place < 0 ? there.size() + place : place - 1;
        return index < 0 || index >= there.size()
                ? Optional.empty()
                : Optional.of(Resolution.toParagraphs(List.of(there.get(index))).scored(onThePage()));
    }

    /** Where only the page is known, the section is concluded, and only when the page holds one. */
    Resolution pages(List<Integer> pages, String words, boolean column) {
        if (!known()) {
            return Resolution.NOTHING;
        }
        List<String> found = pages.stream()
                .flatMap(page -> sectionsOn(page).stream())
                .distinct()
                .toList();
        return found.isEmpty() && column
                ? Resolution.unknown(words, "the draft has no such page")
                : Resolution.oneOrAmong(found).scored(onThePage());
    }

    private double onThePage() {
        return draft.pages().pages().origin() == DraftPages.Origin.PRINT ? ON_THE_PRINTED_PAGE : ON_THE_SAVED_PAGE;
    }

    /** The sections that have words on a page, in their order. */
    List<String> sectionsOn(int page) {
        return draft.pages().onPage(page).stream()
                .map(DraftParagraph::section)
                .distinct()
                .toList();
    }

    /** The numbers of a step one by one. */
    static List<Integer> numbers(Step step) {
        return step.extents().stream().flatMapToInt(PageResolver::run).boxed().toList();
    }

    private static IntStream run(Extent extent) {
        int first = figure(extent.from().shown());
        int last = extent.to().map(to -> figure(to.shown())).orElse(first);
        return first <= 0 ? IntStream.empty() : IntStream.rangeClosed(first, Math.min(last, first + LONGEST_RUN));
    }

    /** The first and the last number of each run. */
    static List<Integer> ends(Step step) {
        return step.extents().stream()
                .flatMap(extent -> Stream.concat(Stream.of(extent.from()), extent.to().stream()))
                .map(label -> figure(label.shown()))
                .filter(number -> number != 0)
                .toList();
    }

    private static int figure(String label) {
        return label.matches("-?\\d{1,6}") ? Integer.parseInt(label) : 0;
    }
}
