package org.consultationdigest.extract.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consultationdigest.extract.letter.LetterParagraph.Place;

/**
 * Tells the headings that no number and no mark of the file tells: short lines without an end that are set larger, bolder,
 * in capitals or in another colour than the text, and stand above text. What is set like one of them is one as well; a
 * title stands above everything, and nothing below is set like it.
 */
final class TypeHeadings {
    /** Type is larger than that of the text from here on, in parts of it. */
    private static final double LARGER = 1.07;
    /** Type is smaller than that of the text up to here, in parts of it. */
    private static final double SMALLER = 0.95;

    private static final int LONGEST = 20;
    private static final int SHORTEST_TEXT = 8;
    private static final int MOST_LEVELS = 8;

    private static final Cue CAPTION = Cue.line(
            "^(?:table|figure|fig\\.|chart|graph|map|box|photo|bảng|biểu đồ|biểu|hình|sơ đồ|bản đồ|hộp|ảnh|tableau|graphique|carte|encadré|cuadro|gráfico|mapa)"
                    + "\\s+(?:số\\s+)?[0-9IVX]{1,4}(?:[.-][0-9]{1,3})*\\s*[.:–—-]?(?:\\s|$)");

    /** How a heading is set; those of one level are set alike. */
    private record Look(long size, boolean capitals, boolean bold, int colour) {
        static Look of(LetterParagraph paragraph) {
            return new Look(
                    Math.round(2 * paragraph.setting().size()),
                    isCapitals(paragraph),
                    paragraph.bold(),
                    paragraph.setting().colour());
        }
    }

    private static final Comparator<Look> LOUDEST_FIRST = Comparator.comparingLong(Look::size)
            .thenComparing(Look::capitals)
            .thenComparing(Look::bold)
            .reversed()
            .thenComparing(Look::colour);

    private final List<LetterParagraph> paragraphs;
    private final double usual;
    private final int ink;
    private final List<Integer> body;
    private final Set<Integer> outstanding;

    private TypeHeadings(List<LetterParagraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.usual = most(paragraphs, Typesetting::size).orElse(0.0);
        this.ink = most(paragraphs, Typesetting::colour).orElse(0);
        this.body = IntStream.range(0, paragraphs.size())
                .filter(i -> paragraphs.get(i).place() == Place.BODY && !isCaption(paragraphs.get(i)))
                .boxed()
                .toList();
        this.outstanding =
                body.stream().filter(i -> standsOut(paragraphs.get(i))).collect(Collectors.toSet());
    }

    /** The same paragraphs with headings marked that their type tells, where the file marks none, and captions named. */
    static List<LetterParagraph> marked(List<LetterParagraph> paragraphs) {
        boolean set =
                paragraphs.stream().anyMatch(paragraph -> paragraph.setting().size() > 0);
        return set ? new TypeHeadings(paragraphs).marked() : paragraphs;
    }

    private List<LetterParagraph> marked() {
        Map<Integer, Integer> levels = paragraphs.stream()
                        .anyMatch(paragraph -> paragraph.headingLevel().isPresent())
                ? Map.of()
                : levels();
        List<LetterParagraph> marked = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            LetterParagraph paragraph = paragraphs.get(i);
            Optional<LetterParagraph> heading =
                    Optional.ofNullable(levels.get(i)).map(paragraph::heading);
            marked.add(heading.orElse(isCaption(paragraph) ? paragraph.in(Place.NOTE) : paragraph));
        }
        return marked;
    }

    private Map<Integer, Integer> levels() {
        Set<Integer> above = aboveText();
        int firstText = body.stream().filter(this::isText).findFirst().orElse(Integer.MAX_VALUE);
        List<Look> looks = above.stream()
                .filter(i -> i > firstText)
                .map(i -> Look.of(paragraphs.get(i)))
                .distinct()
                .sorted(LOUDEST_FIRST)
                .toList();
        Map<Integer, Integer> levels = new TreeMap<>();
        for (int i : above) {
            int rank = looks.indexOf(Look.of(paragraphs.get(i)));
            if (rank >= 0) {
                levels.put(i, Math.min(MOST_LEVELS, rank + 1));
            }
        }
        return levels;
    }

    /** Outstanding lines right above text, or above another of a lower level that is. */
    private Set<Integer> aboveText() {
        Set<Integer> above = new HashSet<>();
        for (int at = body.size() - 2; at >= 0; at--) {
            int i = body.get(at);
            int next = body.get(at + 1);
            if (!outstanding.contains(i)) {
                continue;
            }
            boolean overText = isText(next) && !Openings.isOpening(line(next));
            boolean overHeading = above.contains(next)
                    && LOUDEST_FIRST.compare(Look.of(paragraphs.get(i)), Look.of(paragraphs.get(next))) < 0;
            if (overText || overHeading) {
                above.add(i);
            }
        }
        return above;
    }

    private boolean isText(int i) {
        LetterParagraph paragraph = paragraphs.get(i);
        return !outstanding.contains(i)
                && (Shape.wordCount(paragraph.text()) >= SHORTEST_TEXT
                        || line(i).marker().isPresent())
                && !FootLines.begins(line(i));
    }

    private Line line(int i) {
        return Line.of(
                paragraphs.get(i), paragraphs.get(i).text(), paragraphs.get(i).place(), true);
    }

    private boolean standsOut(LetterParagraph paragraph) {
        String text = paragraph.text().strip();
        double size = paragraph.setting().size();
        boolean loud =
                paragraph.bold() || isCapitals(paragraph) || paragraph.setting().colour() != ink;
        boolean outstanding = size >= LARGER * usual || (loud && size >= SMALLER * usual);
        return outstanding && Shape.hasLettersOrDigits(text) && isTitled(paragraph, text);
    }

    /** Whether its words can be those of a heading: few, without an end, and none that letters have around their body. */
    private static boolean isTitled(LetterParagraph paragraph, String text) {
        Line line = Line.of(paragraph, text, paragraph.place(), true);
        return line.marker().isEmpty()
                && Shape.wordCount(text) <= LONGEST
                && !Shape.endsSentence(text)
                && !text.endsWith(":")
                && !text.endsWith(",")
                && text.indexOf('@') < 0
                && !line.startsLowerCase()
                && !line.startsQuoted()
                && !FurnitureCues.isStrongHead(text)
                && !HeadLines.isKnown(line)
                && !FootLines.begins(line);
    }

    private static boolean isCapitals(LetterParagraph paragraph) {
        return paragraph.setting().capitals() || Shape.isCapitals(paragraph.text());
    }

    private boolean isCaption(LetterParagraph paragraph) {
        return paragraph.place() == Place.BODY
                && paragraph.setting().size() > 0
                && paragraph.setting().size() <= SMALLER * usual
                && CAPTION.isIn(paragraph.text())
                && Shape.wordCount(paragraph.text()) <= 2 * LONGEST
                && !RemarkCues.isSubstance(paragraph.text());
    }

    /** The value that most letters of the body share. */
    private static <T> Optional<T> most(List<LetterParagraph> paragraphs, Function<Typesetting, T> value) {
        Map<T, Integer> letters = new TreeMap<>();
        paragraphs.stream()
                .filter(paragraph -> paragraph.place() == Place.BODY)
                .forEach(paragraph -> letters.merge(
                        value.apply(paragraph.setting()), paragraph.text().length(), Integer::sum));
        return letters.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
