package org.consultationdigest.format.pdf;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Sets type into lines: what stands on one base line, parted where a gap is as wide as between columns. */
final class LineBuilder {
    /** A gap this wide, in sizes of the type, is a space between words. */
    static final double WORD_GAP = 0.18;

    /** A gap this wide, in sizes of the type, can part columns; justified lines have such gaps too. */
    private static final double PART_GAP = 0.9;

    /** A gap this wide, in sizes of the type, can part a number in the margin from the text. */
    private static final double NUMBER_GAP = 0.4;

    /** No character below it is a mark set over another. */
    private static final char FIRST_MARK = 0x300;

    private static final int LONGEST_NUMBER = 6;

    /** A letter printed again no further away than this, in sizes of the type, is no bolder. */
    private static final double MOVED = 0.005;

    private int ids;

    /** The rows of a page, from the top; each holds the lines on one base line from the left. */
    List<List<TextLine>> rows(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(LineBuilder::fromTheTop);
        List<List<TextLine>> rows = new ArrayList<>();
        RaisedType.joined(byBaseline(sorted)).forEach(row -> addRow(page, row, rows));
        return rows;
    }

    private static List<List<Glyph>> byBaseline(List<Glyph> sorted) {
        List<List<Glyph>> rows = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && !isSameRow(row, glyph)) {
                rows.add(row);
                row = new ArrayList<>();
            }
            row.add(glyph);
        }
        rows.add(row);
        return rows;
    }

    private static int fromTheTop(Glyph one, Glyph other) {
        return one.direction() == other.direction()
                ? Double.compare(one.y(), other.y())
                : Integer.compare(one.direction(), other.direction());
    }

    private void addRow(int page, List<Glyph> glyphs, List<List<TextLine>> rows) {
        List<TextLine> lines = new ArrayList<>();
        addSegments(page, glyphs, lines);
        if (!lines.isEmpty()) {
            rows.add(List.copyOf(lines));
        }
    }

    private static boolean isSameRow(List<Glyph> row, Glyph glyph) {
        Glyph first = row.get(0);
        double tolerance = 0.35 * Math.max(2, Math.min(60, Math.max(first.size(), glyph.size())));
        return first.direction() == glyph.direction() && glyph.y() - first.y() <= tolerance;
    }

    private void addSegments(int page, List<Glyph> row, List<TextLine> lines) {
        List<Glyph> ordered = new ArrayList<>(row);
        ordered.sort((one, other) -> Double.compare(order(one), order(other)));
        List<Glyph> segment = new ArrayList<>();
        double end = 0;
        for (Glyph glyph : ordered) {
            if (isRepeated(segment, glyph)) {
                continue;
            }
            if (glyph.isBlank()) {
                if (!segment.isEmpty()) {
                    segment.add(glyph);
                }
                continue;
            }
            if (!segment.isEmpty() && isApart(segment, glyph, glyph.x() - end)) {
                addLine(page, segment, lines);
                segment.clear();
            }
            segment.add(glyph);
            end = Math.max(glyph.end(), segment.size() == 1 ? glyph.end() : end);
        }
        addLine(page, segment, lines);
    }

    private static boolean isApart(List<Glyph> segment, Glyph glyph, double gap) {
        Glyph last = segment.get(segment.size() - 1);
        double size = Math.min(glyph.size(), last.isBlank() ? glyph.size() : last.size());
        return gap > PART_GAP * size || (gap > NUMBER_GAP * size && isNumber(segment));
    }

    /** A number that leads a line may be printed in the margin, nearer to the text than columns stand. */
    private static boolean isNumber(List<Glyph> segment) {
        return segment.size() <= LONGEST_NUMBER
                && segment.stream()
                        .allMatch(glyph -> glyph.isBlank()
                                || glyph.text().codePoints().allMatch(letter -> letter >= '0' && letter <= '9'));
    }

    /** Bold type is sometimes made by printing a letter twice, slightly moved; it is kept once, and is bold. */
    private static boolean isRepeated(List<Glyph> segment, Glyph glyph) {
        for (int i = segment.size() - 1; i >= Math.max(0, segment.size() - 3); i--) {
            Glyph other = segment.get(i);
            if (!glyph.isBlank()
                    && other.text().equals(glyph.text())
                    && Math.abs(other.x() - glyph.x()) < 0.1 * glyph.size()
                    && Math.abs(other.y() - glyph.y()) < 0.1 * glyph.size()) {
                boolean moved = Math.abs(other.x() - glyph.x()) > MOVED * glyph.size();
                segment.set(i, other.weighing(other.bold() || moved));
                return true;
            }
        }
        return false;
    }

    private void addLine(int page, List<Glyph> segment, List<TextLine> lines) {
        List<Glyph> glyphs = new ArrayList<>(segment);
        while (!glyphs.isEmpty() && glyphs.get(glyphs.size() - 1).isBlank()) {
            glyphs.remove(glyphs.size() - 1);
        }
        if (!glyphs.isEmpty()) {
            lines.add(TextLine.of(++ids, page, glyphs));
        }
    }

    /** A mark set apart from its letter comes after it. */
    private static double order(Glyph glyph) {
        return isMark(glyph) ? glyph.x() + 0.3 * glyph.size() : glyph.x();
    }

    private static boolean isMark(Glyph glyph) {
        char first = glyph.text().charAt(0);
        return first >= FIRST_MARK && Character.getType(glyph.text().codePointAt(0)) == Character.NON_SPACING_MARK;
    }

    /** Type as words: blanks where it has them, and where a gap stands for one. */
    static String words(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        Glyph usual = largest(glyphs);
        for (Glyph glyph : glyphs) {
            if (glyph.isBlank()) {
                appendBlank(text);
                continue;
            }
            if (!isMark(glyph)
                    && !Double.isNaN(end)
                    && (glyph.x() - end > WORD_GAP * glyph.size() || glyph.x() < end - 4 * glyph.size())) {
                appendBlank(text);
            }
            text.append(glyph.size() == usual.size() ? glyph.text() : RaisedType.said(glyph, usual));
            end = isMark(glyph) ? end : glyph.end();
        }
        return Normalizer.normalize(text.toString().strip(), Normalizer.Form.NFC);
    }

    private static Glyph largest(List<Glyph> glyphs) {
        Glyph largest = glyphs.get(0);
        for (Glyph glyph : glyphs) {
            largest = glyph.size() > largest.size() && !glyph.isBlank() ? glyph : largest;
        }
        return largest;
    }

    private static void appendBlank(StringBuilder text) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }
}
