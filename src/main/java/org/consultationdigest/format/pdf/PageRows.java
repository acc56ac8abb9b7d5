package org.consultationdigest.format.pdf;

import java.util.List;

/**
 * The lines of a page before they are put into reading order.
 *
 * @param page its number, from 1
 * @param height its height in points
 * @param rows the lines by base line, from the top; each row from the left
 */
record PageRows(int page, double height, List<List<TextLine>> rows) {
    PageRows {
        rows = List.copyOf(rows);
    }

    /** The page without the letters of its lines, which take most of the memory. */
    PageRows withoutGlyphs() {
        return new PageRows(
                page,
                height,
                rows.stream()
                        .map(row -> row.stream().map(TextLine::withoutGlyphs).toList())
                        .toList());
    }
}
