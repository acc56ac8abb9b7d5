package org.consultationdigest.format.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Finds the words printed beside the fields of a page, which say to a person what they are for. */
final class PrintedLabels {
    /** Words further above a field than this, in points, belong to something else. */
    private static final double ABOVE = 28;
    /** Words further beside a field than this, in points, belong to something else. */
    private static final double BESIDE = 150;
    /** A gap this wide, in sizes of the type, parts the words of one field from those of the next. */
    private static final double GAP = 1.6;

    private final List<List<Glyph>> lines;

    PrintedLabels(List<TextLine> lines) {
        this.lines = lines.stream()
                .map(TextLine::glyphs)
                .filter(glyphs -> !glyphs.isEmpty())
                .toList();
    }

    /** The words right of a box that is ticked. */
    Optional<String> rightOf(PDRectangle box) {
        double edge = box.getUpperRightX();
        return beside(box)
                .flatMap(line -> segments(line).stream())
                .map(segment -> segment.stream()
                        .filter(glyph -> glyph.userX() > edge - 1)
                        .toList())
                .filter(segment -> !segment.isEmpty() && segment.get(0).userX() - edge < BESIDE / 3)
                .min(Comparator.comparingDouble(segment -> segment.get(0).userX()))
                .map(LineBuilder::words)
                .filter(words -> !words.isBlank());
    }

    /** The words left of a field on its line, or else those above it. */
    Optional<String> of(PDRectangle box) {
        return leftOf(box).or(() -> above(box)).map(PrintedLabels::withoutLeader);
    }

    private Optional<String> leftOf(PDRectangle box) {
        double edge = box.getLowerLeftX();
        return beside(box)
                .flatMap(line -> segments(line).stream())
                .filter(segment -> last(segment).userX() <= edge + 1
                        && edge - last(segment).userX() < BESIDE)
                .max(Comparator.comparingDouble(segment -> last(segment).userX()))
                .map(LineBuilder::words)
                .filter(words -> !words.isBlank());
    }

    private Optional<String> above(PDRectangle box) {
        return lines.stream()
                .filter(line -> line.get(0).userY() > box.getUpperRightY() - 1
                        && line.get(0).userY() < box.getUpperRightY() + ABOVE)
                .sorted(Comparator.comparingDouble(line -> line.get(0).userY()))
                .flatMap(line -> segments(line).stream())
                .filter(segment -> segment.get(0).userX() < box.getUpperRightX()
                        && last(segment).userX() > box.getLowerLeftX())
                .findFirst()
                .map(LineBuilder::words)
                .filter(words -> !words.isBlank());
    }

    /** The line that stands at the height of a field; beside a high field the one at its upper edge. */
    private java.util.stream.Stream<List<Glyph>> beside(PDRectangle box) {
        double top = box.getUpperRightY() + 2;
        double foot = box.getLowerLeftY() - 2;
        return lines.stream()
                .filter(line -> line.get(0).userY() < top && line.get(0).userY() > foot)
                .sorted(Comparator.comparingDouble(line -> -line.get(0).userY()));
    }

    private static List<List<Glyph>> segments(List<Glyph> line) {
        List<List<Glyph>> segments = new java.util.ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : line) {
            if (glyph.isBlank()) {
                continue;
            }
            if (before == null || glyph.x() - before.end() > GAP * glyph.size()) {
                segments.add(new java.util.ArrayList<>());
            }
            segments.get(segments.size() - 1).add(glyph);
            before = glyph;
        }
        return segments;
    }

    private static Glyph last(List<Glyph> segment) {
        return segment.get(segment.size() - 1);
    }

    /** {@code Name: ......} is the label {@code Name}. */
    private static String withoutLeader(String label) {
        int end = label.length();
        while (end > 0 && ".…_:* ".indexOf(label.charAt(end - 1)) >= 0) {
            end--;
        }
        return end == 0 ? label : label.substring(0, end);
    }
}
