package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.consultationdigest.outline.DraftPages.LineNumbering;

/**
 * Finds paragraphs of the draft by page and line, and the other way round; built once, never changed. A page is meant by
 * the number printed on it.
 */
public final class PageIndex {
    private final DraftPages pages;
    private final NavigableMap<Integer, DraftParagraph> paragraphs = new TreeMap<>();
    private final Map<Integer, DraftPage> physical = new HashMap<>();
    private final Map<String, List<DraftPage>> labelled = new HashMap<>();
    private final Map<Integer, List<PrintedLine>> linesOfPage = new HashMap<>();
    private final Map<Integer, List<PrintedLine>> linesOfParagraph = new HashMap<>();
    private final NavigableMap<Integer, PrintedLine> running = new TreeMap<>();

    private PageIndex(ReportOutline outline) {
        pages = outline.pages();
        outline.paragraphs().forEach(paragraph -> paragraphs.putIfAbsent(paragraph.position(), paragraph));
        for (DraftPage page : pages.pages()) {
            physical.put(page.physical(), page);
            page.label().ifPresent(label -> list(labelled, key(label)).add(page));
        }
        for (PrintedLine line : pages.lines()) {
            list(linesOfPage, line.page()).add(line);
            list(linesOfParagraph, line.paragraph()).add(line);
            running.putIfAbsent(line.number(), line);
        }
    }

    /** The index of an outline. */
    public static PageIndex of(ReportOutline outline) {
        return new PageIndex(outline);
    }

    /** The pages it looks up in. */
    public DraftPages pages() {
        return pages;
    }

    /** The pages with this number; several where the numbers begin anew, as in an annex. */
    public List<DraftPage> pages(String label) {
        return List.copyOf(labelled.getOrDefault(key(label), List.of()));
    }

    /** The paragraphs with words on the page of this number, in their order; empty when there is no such page. */
    public List<DraftParagraph> onPage(int number) {
        return onPage(String.valueOf(number));
    }

    /** The paragraphs with words on the page of this number ({@code 10}, {@code iv}), in their order. */
    public List<DraftParagraph> onPage(String label) {
        return pages(label).stream()
                .flatMap(page -> on(page).stream())
                .distinct()
                .toList();
    }

    private List<DraftParagraph> on(DraftPage page) {
        return page.lastParagraph() < page.firstParagraph()
                ? List.of()
                : List.copyOf(paragraphs
                        .subMap(page.firstParagraph(), true, page.lastParagraph(), true)
                        .values());
    }

    /**
     * The places of a line.
     *
     * @param page the number of the page; where line numbers run on through the draft it only tells apart, and the place
     *     that is found may stand on another page
     * @param line the number of the line; negative when counted from the foot of the page, -1 the last
     * @return the places, one as a rule, more where two pages have one number; empty when there is no such line, or when
     *     it takes a page to tell which line is meant
     */
    public List<PrintedPlace> atLine(OptionalInt page, int line) {
        boolean throughout = line > 0 && pages.lineNumbering() == LineNumbering.PRINTED_THROUGHOUT;
        List<PrintedPlace> onPage = throughout ? exactlyOnPage(page, line) : List.of();
        if (throughout && onPage.isEmpty()) {
            return floor(running, line).flatMap(found -> place(found, line)).stream()
                    .toList();
        }
        if (!onPage.isEmpty()) {
            return onPage;
        }
        return page.isEmpty()
                ? List.of()
                : pages(String.valueOf(page.getAsInt())).stream()
                        .flatMap(one -> onPage(one, line).stream())
                        .toList();
    }

    /** Where numbers that run on begin anew, as in an annex, the page tells which of two lines is meant. */
    private List<PrintedPlace> exactlyOnPage(OptionalInt page, int line) {
        return page.stream()
                .mapToObj(number -> pages(String.valueOf(number)))
                .flatMap(List::stream)
                .flatMap(one -> linesOfPage.getOrDefault(one.physical(), List.of()).stream())
                .filter(each -> each.number() == line)
                .flatMap(each -> place(each, line).stream())
                .limit(1)
                .toList();
    }

    private Optional<PrintedPlace> onPage(DraftPage page, int line) {
        List<PrintedLine> lines = linesOfPage.getOrDefault(page.physical(), List.of());
        if (line < 0) {
            return lines.size() + line < 0 ? Optional.empty() : place(lines.get(lines.size() + line), line);
        }
        NavigableMap<Integer, PrintedLine> numbered = new TreeMap<>();
        lines.forEach(each -> numbered.putIfAbsent(each.number(), each));
        return floor(numbered, line).flatMap(found -> place(found, line));
    }

    /** The line of that number, or the one above it where a number between two lines is not printed. */
    private static Optional<PrintedLine> floor(NavigableMap<Integer, PrintedLine> lines, int number) {
        Map.Entry<Integer, PrintedLine> floor = lines.floorEntry(number);
        return floor == null || lines.lastKey() < number ? Optional.empty() : Optional.of(floor.getValue());
    }

    private Optional<PrintedPlace> place(PrintedLine line, int asked) {
        DraftPage page = physical.get(line.page());
        DraftParagraph paragraph = paragraphs.get(line.paragraph());
        return page == null || paragraph == null
                ? Optional.empty()
                : Optional.of(new PrintedPlace(page, OptionalInt.of(asked < 0 ? line.number() : asked), paragraph));
    }

    /** The pages that a paragraph has words on, in their order; empty when not known. */
    public List<DraftPage> pagesOf(DraftParagraph paragraph) {
        return pages.pages().stream()
                .filter(page ->
                        page.firstParagraph() <= paragraph.position() && paragraph.position() <= page.lastParagraph())
                .sorted(Comparator.comparingInt(DraftPage::physical))
                .toList();
    }

    /** The lines of a paragraph, in their order; empty when not known. */
    public List<PrintedLine> linesOf(DraftParagraph paragraph) {
        return List.copyOf(linesOfParagraph.getOrDefault(paragraph.position(), List.of()));
    }

    private static String key(String label) {
        return label.strip().toLowerCase(Locale.ROOT);
    }

    private static <K, V> List<V> list(Map<K, List<V>> lists, K key) {
        return lists.computeIfAbsent(key, absent -> new ArrayList<>());
    }
}
