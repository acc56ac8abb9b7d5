package org.consultationdigest.format.pdf;

import java.util.ArrayList;
import java.util.List;

/** Small type set above or below the base line of its line: the marks of notes, powers, indices. */
final class RaisedType {
    /** Raised type is no larger than this, in parts of the type around it. */
    private static final double SMALL = 0.8;
    /** How far its base line is from that of its line, in sizes of the type of the line. */
    private static final double FARTHEST = 0.65;

    private static final double LEAST = 0.12;
    /** How near a letter of the line stands before it, in sizes of the type of the line. */
    private static final double NEAR = 0.4;

    private static final String FIGURES = "0123456789";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private RaisedType() {}

    /** Rows of type from the top, those that are raised or lowered type of their neighbour joined with it. */
    static List<List<Glyph>> joined(List<List<Glyph>> rows) {
        List<List<Glyph>> joined = new ArrayList<>();
        double above = 0;
        for (List<Glyph> row : rows) {
            double size = largest(row);
            boolean smaller = Math.min(size, above) <= SMALL * Math.max(size, above);
            List<Glyph> last = joined.isEmpty() ? List.of() : joined.get(joined.size() - 1);
            if (smaller && !last.isEmpty() && (size < above ? hangsOn(row, last, above) : hangsOn(last, row, size))) {
                last.addAll(row);
                above = Math.max(above, size);
            } else {
                joined.add(row);
                above = size;
            }
        }
        return joined;
    }

    /** Whether all of a row is small type right behind letters of another. */
    private static boolean hangsOn(List<Glyph> small, List<Glyph> row, double size) {
        return small.get(0).direction() == row.get(0).direction()
                && Math.abs(small.get(0).y() - row.get(0).y()) < FARTHEST * size
                && small.stream().allMatch(glyph -> glyph.isBlank() || stands(glyph, small, row, size));
    }

    private static boolean stands(Glyph glyph, List<Glyph> small, List<Glyph> row, double size) {
        boolean free = row.stream()
                .noneMatch(letter -> !letter.isBlank()
                        && letter.x() < glyph.end() - 0.1 * size
                        && letter.end() > glyph.x() + 0.1 * size);
        return free && (isNear(glyph, row, size) || isNear(glyph, small, size));
    }

    private static boolean isNear(Glyph glyph, List<Glyph> row, double size) {
        return row.stream()
                .anyMatch(letter -> !letter.equals(glyph)
                        && Math.min(Math.abs(glyph.x() - letter.end()), Math.abs(letter.x() - glyph.end()))
                                < NEAR * size);
    }

    private static double largest(List<Glyph> row) {
        double largest = 0;
        for (Glyph glyph : row) {
            largest = Math.max(largest, glyph.isBlank() ? 0 : glyph.size());
        }
        return largest;
    }

    /** What a piece of a line says: figures that are raised are written so. */
    static String said(Glyph glyph, Glyph usual) {
        boolean raised = glyph.size() <= SMALL * usual.size() && glyph.y() < usual.y() - LEAST * usual.size();
        int figure = raised && glyph.text().length() == 1 ? FIGURES.indexOf(glyph.text()) : -1;
        return figure < 0 ? glyph.text() : RAISED.substring(figure, figure + 1);
    }
}
