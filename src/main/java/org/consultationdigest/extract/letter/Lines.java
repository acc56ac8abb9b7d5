package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consultationdigest.extract.letter.LetterParagraph.Place;

/** Makes of paragraphs the lines that are decided on. */
final class Lines {
    /** Lines this short stand below each other, as in an address. */
    private static final int SHORT = 80;
    /** How far down a page the head of a letter can reach, in paragraphs. */
    private static final int HEAD = 25;

    private static final Pattern COLUMN_GAP = Pattern.compile("\\t+|\\s{4,}");

    private static final String LINE_ENDS = "\n\r\u000B\u2028";
    private static final Pattern LINE_END = Pattern.compile("[\\n\\r\\u000B\\u2028]+");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private Lines() {}

    static List<Line> of(List<LetterParagraph> paragraphs) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            addLines(paragraphs.get(i), i < HEAD, lines);
        }
        return lines;
    }

    private static void addLines(LetterParagraph paragraph, boolean nearTop, List<Line> lines) {
        boolean first = true;
        for (String part : parts(paragraph, nearTop)) {
            if (!part.isBlank()) {
                addHalves(paragraph, part, nearTop, first, lines);
                first = false;
            }
        }
    }

    /** A line of a head that was typed with tabs has a left and a right half, like the cells of a table. */
    private static void addHalves(
            LetterParagraph paragraph, String part, boolean nearTop, boolean first, List<Line> lines) {
        boolean inHead =
                nearTop && paragraph.place() == Place.BODY && part.strip().length() <= 2 * SHORT;
        Optional<List<String>> numberAndDay = inHead ? numberAndDay(part.strip()) : Optional.empty();
        if (numberAndDay.isPresent()) {
            lines.add(Line.of(paragraph, numberAndDay.get().get(0), paragraph.place(), first));
            lines.add(Line.of(paragraph, numberAndDay.get().get(1), paragraph.place(), false));
            return;
        }
        List<String> halves = inHead && paragraph.label().isEmpty() ? halves(part.strip()) : List.of();
        if (halves.size() != 2 || Marker.typedIn(part.strip()).isPresent()) {
            lines.add(Line.of(paragraph, part, paragraph.place(), first));
            return;
        }
        lines.add(Line.of(paragraph, halves.get(0), Place.LEFT_COLUMN, first));
        lines.add(Line.of(paragraph, halves.get(1), Place.RIGHT_COLUMN, false));
    }

    private static List<String> halves(String line) {
        return Arrays.stream(COLUMN_GAP.split(line))
                .filter(half -> !half.isBlank())
                .toList();
    }

    /** {@code Hanoi, 17 March 2025 Ref.: AB/25}: the two columns of a head on one line, as a PDF file gives them. */
    private static Optional<List<String>> numberAndDay(String line) {
        boolean figures = line.chars().anyMatch(Character::isDigit);
        Matcher gap = GAP.matcher(figures ? line : "");
        while (gap.find()) {
            String left = line.substring(0, gap.start());
            String right = line.substring(gap.end());
            if ((isNumber(left) && DateFinder.isDateLine(right)) || (isNumber(right) && DateFinder.isDateLine(left))) {
                return Optional.of(List.of(left, right));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumber(String text) {
        if (!FurnitureCues.NUMBER.fits(text)) {
            return false;
        }
        Matcher number = FurnitureCues.NUMBER.matcher(text);
        return number.matches() && !number.group(1).isBlank();
    }

    private static List<String> parts(LetterParagraph paragraph, boolean nearTop) {
        if (paragraph.text().chars().noneMatch(c -> LINE_ENDS.indexOf(c) >= 0)) {
            return List.of(paragraph.text());
        }
        List<String> parts = Arrays.stream(LINE_END.split(paragraph.text()))
                .filter(part -> !part.isBlank())
                .toList();
        boolean column = paragraph.place() != Place.BODY;
        boolean address = nearTop && parts.stream().allMatch(part -> part.length() <= SHORT);
        boolean list = parts.stream()
                .skip(1)
                .anyMatch(part -> Marker.typedIn(part.strip()).isPresent());
        return column || address || list ? parts : List.of(paragraph.text());
    }
}
