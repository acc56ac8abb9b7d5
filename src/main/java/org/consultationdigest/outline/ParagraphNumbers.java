package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells the paragraphs that a report numbers from 1 to the last, across all its headings, from the items of lists inside
 * them.
 *
 * <p>Every number either goes on in a series that is open or begins a new one. Where it could go on in two, the one of its
 * own list or form of typing takes it, then the inner list as long as the number comes again further down for the outer
 * one. The longest series that goes on across headings numbers the paragraphs; where none does, each series that begins
 * right below a heading numbers those of its section. Below articles numbers count clauses, which are no paragraphs of the
 * report, unless most of them go on from article to article.
 */
final class ParagraphNumbers {
    /** A larger gap is no gap but a number that opens a sentence: a year, an amount. */
    private static final int LARGEST_GAP = 30;

    private final List<ParagraphNumber> numbers;
    private final Map<ParagraphNumber, Integer> sections;
    private final Set<Integer> articles;
    private final List<NumberSeries> open = new ArrayList<>();
    private final List<NumberSeries> all = new ArrayList<>();

    private ParagraphNumbers(
            List<ParagraphNumber> numbers, Map<ParagraphNumber, Integer> sections, Set<Integer> articles) {
        this.numbers = numbers;
        this.sections = sections;
        this.articles = articles;
    }

    /**
     * The numbers of the report's own paragraphs by the position of the paragraph.
     *
     * @param lines the lines that are no headings, with the place of the heading above each
     * @param articles the places of the headings that are articles or stand below one
     */
    static Map<Integer, ParagraphNumber> find(Map<DraftLine, Integer> lines, Set<Integer> articles) {
        List<ParagraphNumber> numbers = new ArrayList<>();
        Map<ParagraphNumber, Integer> sections = new HashMap<>();
        lines.forEach((line, section) -> {
            if (!line.inTable() && !line.contents()) {
                ParagraphNumber.of(line).ifPresent(number -> {
                    numbers.add(number);
                    sections.put(number, section);
                });
            }
        });
        return new ParagraphNumbers(numbers, sections, articles).find();
    }

    private Map<Integer, ParagraphNumber> find() {
        for (int i = 0; i < numbers.size(); i++) {
            place(i);
        }
        Map<Integer, ParagraphNumber> found = new HashMap<>();
        reportsOwn()
                .forEach(series -> series.members()
                        .forEach(number -> found.put(number.line().position(), number)));
        return found;
    }

    private void place(int index) {
        ParagraphNumber number = numbers.get(index);
        List<NumberSeries> takers = new ArrayList<>();
        for (int i = open.size() - 1; i >= 0; i--) {
            if (number.follows(open.get(i).last())) {
                takers.add(open.get(i));
            }
        }
        Optional<NumberSeries> taker = takers.isEmpty() ? afterGap(number) : Optional.of(choose(takers, index));
        NumberSeries series = taker.orElseGet(() -> begin(index));
        series.add(number, section(index));
        while (open.get(open.size() - 1) != series) {
            open.remove(open.size() - 1);
        }
    }

    private NumberSeries begin(int index) {
        boolean belowHeading = index == 0 || section(index) != section(index - 1);
        NumberSeries series = new NumberSeries(belowHeading);
        open.add(series);
        all.add(series);
        return series;
    }

    private NumberSeries choose(List<NumberSeries> takers, int index) {
        ParagraphNumber number = numbers.get(index);
        List<NumberSeries> alike = takers.stream()
                .filter(series -> series.last().form().equals(number.form()))
                .toList();
        List<NumberSeries> fitting = alike.isEmpty() ? takers : alike;
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        NumberSeries inner = fitting.get(0);
        NumberSeries outer = fitting.get(fitting.size() - 1);
        boolean goesOnInside = inner.begunBelowHeading() || comesAgain(index);
        return goesOnInside ? inner : outer;
    }

    /** Whether this number stands once more further down, before a list begins. */
    private boolean comesAgain(int index) {
        for (int i = index + 1; i < numbers.size() && numbers.get(i).value() != 1; i++) {
            if (numbers.get(i).shown().equals(numbers.get(index).shown())) {
                return true;
            }
        }
        return false;
    }

    private Optional<NumberSeries> afterGap(ParagraphNumber number) {
        return open.stream()
                .filter(series -> series.last().form().equals(number.form()))
                .filter(series -> number.value() > series.last().value()
                        && number.value() - series.last().value() <= LARGEST_GAP)
                .max(Comparator.comparingInt(series -> series.last().value()));
    }

    private List<NumberSeries> reportsOwn() {
        Optional<NumberSeries> crossing = all.stream()
                .filter(NumberSeries::crossesHeadings)
                .max(Comparator.comparingInt(series -> series.members().size()))
                .filter(series ->
                        !isBelowArticles(series) || 2 * series.members().size() > numbers.size());
        return crossing.map(List::of)
                .orElseGet(() -> all.stream()
                        .filter(NumberSeries::begunBelowHeading)
                        .filter(series -> !isBelowArticles(series))
                        .toList());
    }

    private boolean isBelowArticles(NumberSeries series) {
        Integer section = sections.get(series.members().get(0));
        return section != null && articles.contains(section);
    }

    private int section(int index) {
        Integer section = sections.get(numbers.get(index));
        return section == null ? -1 : section;
    }
}
