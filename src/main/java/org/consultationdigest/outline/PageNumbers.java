package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfParagraph;

/**
 * Tells the number printed on each page of a PDF draft.
 *
 * <p>Running heads and feet hold numbers of many kinds. The number of the page is the one that rises by one from page to
 * page; of several such, the one that does so on most pages. Pages between and before numbered ones that show no number
 * have the one that follows. Where none is printed, the labels of the file count, and without labels the pages themselves.
 */
final class PageNumbers {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,/])(?:([A-Z]{1,2}[-–.]|[0-9]{1,2}[-–])?([0-9]{1,4})|([ivxlc]{1,8}|[IVXLC]{1,8}))(?![\\p{L}\\p{N}]|[.,/-][0-9])");

    /** Nothing but a number, or a word and a number: it can be told for a page's from one page. */
    private static final Pattern ALONE = Pattern.compile(
            "[-–—\\s]*(?:\\p{L}{1,6}\\.?\\s)?[A-Z0-9ivxlc.–-]{1,8}(?:\\s*(?:/|of|de|sur)\\s*[0-9]{1,4})?[-–—\\s]*");

    /** One way of counting pages: what stands before the number, how it is written, and how far it is from the page. */
    private record Count(String prefix, Numeral numeral, int offset) {}

    private final int pages;
    private final List<Map<Count, String>> printed;
    private final Map<Integer, Set<Count>> alone = new HashMap<>();

    private PageNumbers(int pages) {
        this.pages = pages;
        this.printed = new ArrayList<>(Collections.nCopies(pages, Map.of()));
        printed.replaceAll(none -> new HashMap<>());
    }

    /** The label of each page, in their order. */
    static List<String> of(PdfContent pdf) {
        PageNumbers numbers = new PageNumbers(pdf.pages());
        for (PdfParagraph paragraph : pdf.paragraphs()) {
            boolean running = paragraph.place() == PdfParagraph.Place.PAGE_HEADER
                    || paragraph.place() == PdfParagraph.Place.PAGE_FOOTER;
            if (running && paragraph.page() <= pdf.pages()) {
                numbers.note(paragraph.page(), paragraph.text());
            }
        }
        List<Optional<String>> labels = numbers.labels();
        boolean labelled = pdf.pageLabels().size() == pdf.pages();
        List<String> shown = new ArrayList<>();
        for (int page = 1; page <= pdf.pages(); page++) {
            String other = labelled ? pdf.pageLabels().get(page - 1) : String.valueOf(page);
            boolean usable = labelled || labels.stream().noneMatch(Optional::isPresent);
            shown.add(labels.get(page - 1).orElse(usable ? other : ""));
        }
        return shown;
    }

    /** The label as a number when it is written in digits alone. */
    static OptionalInt number(String label) {
        return label.matches("[0-9]{1,5}") ? OptionalInt.of(Integer.parseInt(label)) : OptionalInt.empty();
    }

    private void note(int page, String text) {
        Matcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            String written = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            String prefix = Optional.ofNullable(matcher.group(1)).orElse("");
            Numeral.readings(written).forEach((numeral, value) -> {
                if (numeral == Numeral.DECIMAL || numeral == Numeral.ROMAN || numeral == Numeral.SMALL_ROMAN) {
                    Count count = new Count(prefix, numeral, value - page);
                    printed.get(page - 1).put(count, prefix + written);
                    if (ALONE.matcher(text.strip()).matches()) {
                        alone.computeIfAbsent(page, none -> new HashSet<>()).add(count);
                    }
                }
            });
        }
    }

    private List<Optional<String>> labels() {
        Map<Count, Integer> support = new HashMap<>();
        printed.forEach(page -> page.keySet().forEach(count -> support.merge(count, 1, Integer::sum)));
        List<Optional<Count>> counts = new ArrayList<>();
        for (Map<Count, String> page : printed) {
            Set<Count> sure = alone.getOrDefault(counts.size() + 1, Set.of());
            counts.add(page.keySet().stream()
                    .filter(count -> support.getOrDefault(count, 0) > 1 || sure.contains(count))
                    .max(Comparator.<Count>comparingInt(count -> support.getOrDefault(count, 0))
                            .thenComparing(Count::toString)));
        }
        fill(counts);
        return IntStream.rangeClosed(1, pages)
                .mapToObj(page -> counts.get(page - 1).flatMap(count -> label(page, count)))
                .toList();
    }

    /** Pages without a number of their own are counted with those behind them, and otherwise with those before. */
    private void fill(List<Optional<Count>> counts) {
        for (int page = pages - 1; page >= 1; page--) {
            int here = page;
            if (counts.get(page - 1).isEmpty()) {
                counts.set(page - 1, counts.get(page).filter(count -> here + count.offset() >= 1));
            }
        }
        for (int page = 2; page <= pages; page++) {
            if (counts.get(page - 1).isEmpty()) {
                counts.set(page - 1, counts.get(page - 2));
            }
        }
    }

    /** What is printed on the page, or would be: only digits are filled in. */
    private Optional<String> label(int page, Count count) {
        Optional<String> filledIn = count.numeral() == Numeral.DECIMAL
                ? Optional.of(count.prefix() + (page + count.offset()))
                : Optional.empty();
        return Optional.ofNullable(printed.get(page - 1).get(count)).or(() -> filledIn);
    }
}
