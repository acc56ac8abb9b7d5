package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells the strips in which bullets and numbers of lists stand from columns of a table. Two lists beside each other, in the
 * columns of running text, stand in four strips of the page, of which two are text.
 */
final class ListStrips {
    /** A sign, the ring of word processors, or a number or letter with its full stop or bracket. */
    private static final Pattern LABEL =
            Pattern.compile("(?U)[^\\p{L}\\p{N}]|o|\\(?(?:\\p{N}{1,3}|\\p{L}|[ivx]{2,5}|[IVX]{2,5})[.)]");

    private static final Pattern SIGN = Pattern.compile("(?U)[^\\p{N}(.)]");

    private ListStrips() {}

    /**
     * How many of the strips are columns: all but those of labels. Where the first strip alone holds labels, and numbers,
     * it is a column too, since that is where the rows of a table are numbered.
     *
     * @param strips the strips, from the left
     * @param rows the parts of every row that stands in them
     */
    static int columns(List<Strip> strips, List<List<TextLine>> rows) {
        List<Strip> labels = strips.subList(0, strips.size() - 1).stream()
                .filter(strip -> parts(strip, rows).stream().allMatch(part -> matches(LABEL, part)))
                .toList();
        boolean numbersRows = labels.size() == 1
                && labels.get(0).equals(strips.get(0))
                && parts(labels.get(0), rows).stream().noneMatch(part -> matches(SIGN, part));
        return strips.size() - (numbersRows ? 0 : labels.size());
    }

    private static List<TextLine> parts(Strip strip, List<List<TextLine>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(part -> part.left() >= strip.left() && part.right() <= strip.right())
                .toList();
    }

    private static boolean matches(Pattern pattern, TextLine part) {
        return pattern.matcher(part.text().strip()).matches();
    }
}
