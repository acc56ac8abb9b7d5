package org.consultationdigest.extract.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a column was filled in over the records of a table: in every row, or once for the several rows that it holds for.
 *
 * @param filled records with a value of their own
 * @param open records below one with a value that have none: blank, merged with it, or a ditto
 * @param repeated whether the nearest value above is written once more
 * @param distinct whether no value stands twice
 * @param fromTheTop whether the first record has a value
 */
record FillingPattern(int filled, int open, boolean repeated, boolean distinct, boolean fromTheTop) {

    static FillingPattern of(List<RowCells> records, HeaderColumn column) {
        int filled = 0;
        int open = 0;
        boolean repeated = false;
        Set<String> values = new HashSet<>();
        Optional<String> above = Optional.empty();
        for (RowCells cells : records) {
            Optional<String> here = value(cells, column);
            if (here.isPresent()) {
                filled++;
                repeated |= here.equals(above);
                values.add(here.get());
                above = here;
            } else if (above.isPresent()) {
                open++;
            }
        }
        boolean fromTheTop = !records.isEmpty() && value(records.get(0), column).isPresent();
        return new FillingPattern(filled, open, repeated, values.size() == filled, fromTheTop);
    }

    /**
     * Whether the pattern says that a value is written once and holds down to the next: nothing is named twice running, and
     * a third of the rows name nothing below one that does. A table ordered by its places names each of them once only.
     */
    boolean once(Field field) {
        boolean running = fromTheTop && !repeated && open > 0 && open * 2 >= filled;
        return running && (field == Field.CONTRIBUTOR || (field == Field.REFERENCE && distinct));
    }

    private static Optional<String> value(RowCells cells, HeaderColumn column) {
        for (RowCells.Entry entry : cells.filled()) {
            if (entry.column().first() == column.first() && entry.speaks() && !Ditto.is(entry.text())) {
                return Optional.of(entry.text());
            }
        }
        return Optional.empty();
    }
}
