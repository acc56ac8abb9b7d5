package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.consultationdigest.format.pdf.PdfParagraph.Place;

/** Knows running heads and page numbers: lines near the edge of the page that come back at the same height. */
final class RunningHeads {
    /** How far from the upper and lower edge they stand, in parts of the height of the page. */
    private static final double EDGE = 0.12;
    /** Type is larger than usual from here on, in parts of it. */
    private static final double LARGER = 1.08;
    /** Lines of running text stand no further below each other, in sizes of the type. */
    private static final double LINES_OF_TEXT = 1.6;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?U)(?:[-–—]\\s*)?(?:(?:page|trang|p\\.)\\s*)?(?:\\d{1,4}|[ivxl]{1,7})(?:\\s*(?:/|of|de)\\s*\\d{1,4})?(?:\\s*[-–—])?",
            Pattern.CASE_INSENSITIVE);
    /** The label of a section that has a line of its own: {@code 3. Water}, {@code Annex 2}. */
    private static final Pattern LABEL =
            Pattern.compile("(?U)(?:\\p{L}+ )?[0-9ivxlIVXL]{1,6}(?:[.):].*|)", Pattern.DOTALL);

    private final Map<RunningKey, Set<Integer>> pages = new HashMap<>();
    private final Map<Long, Integer> letters = new HashMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();

    /** Notes what stands near the edges of a page. */
    void note(int page, double height, List<Block> blocks) {
        heights.put(page, height);
        for (Block block : blocks) {
            for (TextLine line : block.lines()) {
                letters.merge(Math.round(2 * line.size()), line.text().length(), Integer::sum);
                if (isNearEdge(line)) {
                    RunningKey.of(line)
                            .forEach(key -> pages.computeIfAbsent(key, none -> new HashSet<>())
                                    .add(page));
                }
            }
        }
    }

    /** The same block with its running heads and page numbers marked, the others in a block of their own. */
    List<Block> mark(Block block) {
        List<TextLine> running = new ArrayList<>();
        List<TextLine> body = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            TextLine line = block.lines().get(i);
            boolean recurs = isNearEdge(line)
                    && line.direction() == 0
                    && (isPageNumber(line) || (isRepeated(line) && !isInSentence(block.lines(), i)));
            (recurs ? running : body).add(recurs ? line.at(place(line)) : line);
        }
        List<Block> blocks = new ArrayList<>();
        running.stream().filter(line -> line.place() == Place.PAGE_HEADER).forEach(line -> blocks.add(alone(line)));
        if (!body.isEmpty()) {
            blocks.add(running.isEmpty() ? block : block.withOnly(body));
        }
        running.stream().filter(line -> line.place() == Place.PAGE_FOOTER).forEach(line -> blocks.add(alone(line)));
        return blocks;
    }

    private static Block alone(TextLine line) {
        return Block.of(List.of(line)).reaching(Double.MAX_VALUE);
    }

    /** Whether a sentence runs from a line into the one below it, or from the one above into it. */
    private static boolean isInSentence(List<TextLine> lines, int i) {
        return (i + 1 < lines.size() && goesOn(lines.get(i), lines.get(i + 1)))
                || (i > 0 && goesOn(lines.get(i - 1), lines.get(i)));
    }

    private static boolean goesOn(TextLine line, TextLine below) {
        double drop = below.baseline() - line.baseline();
        return Character.isLowerCase(below.text().codePointAt(0))
                && drop > 0
                && drop < LINES_OF_TEXT * line.size()
                && Math.abs(line.size() - below.size()) < 0.5;
    }

    private boolean isRepeated(TextLine line) {
        int needed = heights.size() <= 3 ? 2 : 3;
        return RunningKey.of(line).stream()
                .filter(key -> !key.counts() || !isHeading(line))
                .anyMatch(key -> key.near().stream()
                                .flatMap(same -> pages.getOrDefault(same, Set.of()).stream())
                                .distinct()
                                .count()
                        >= needed);
    }

    /** Sections that each begin a page have numbers that rise with the pages, as running heads have. */
    private boolean isHeading(TextLine line) {
        boolean standsOut = line.bold() || line.size() > LARGER * usualSize();
        return standsOut && LABEL.matcher(line.text()).matches();
    }

    private double usualSize() {
        return letters.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .orElse(0L)
                / 2.0;
    }

    private boolean isPageNumber(TextLine line) {
        double height = height(line);
        boolean atEdge = line.baseline() < 0.08 * height || line.baseline() > 0.9 * height;
        return atEdge && PAGE_NUMBER.matcher(line.text()).matches();
    }

    private boolean isNearEdge(TextLine line) {
        double height = height(line);
        return line.baseline() < EDGE * height || line.baseline() > (1 - EDGE) * height;
    }

    private Place place(TextLine line) {
        return line.baseline() < height(line) / 2 ? Place.PAGE_HEADER : Place.PAGE_FOOTER;
    }

    private double height(TextLine line) {
        return heights.getOrDefault(line.page(), 842.0);
    }
}
