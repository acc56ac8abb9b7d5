package org.consultationdigest.extract.table;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.text.Folding;

/** Tells rows that repeat the header of their table, as it is printed on every page. */
final class RepeatedHeader {
    private final Set<String> words;
    private final Set<Integer> cells;
    private final int longest;

    RepeatedHeader(List<Grid.Row> header) {
        List<Grid.Row> rows = header.stream().filter(row -> !Rows.blank(row)).toList();
        this.words = rows.stream().map(RepeatedHeader::words).collect(Collectors.toSet());
        this.cells = rows.stream().map(row -> Rows.filled(row).size()).collect(Collectors.toSet());
        this.longest = rows.stream().mapToInt(RepeatedHeader::length).max().orElse(0) * 2;
    }

    /** Whether a row says the same as one of the header, white space and case aside. */
    boolean is(Grid.Row row) {
        return length(row) <= longest && cells.contains(Rows.filled(row).size()) && words.contains(words(row));
    }

    private static String words(Grid.Row row) {
        return Folding.lowered(Rows.text(row));
    }

    private static int length(Grid.Row row) {
        int length = 0;
        for (Grid.Cell cell : row.cells()) {
            length += cell.text().length();
        }
        return length;
    }
}
