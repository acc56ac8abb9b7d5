package org.consultationdigest.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.consultationdigest.digest.DigestSheet;
import org.consultationdigest.digest.TypedCell;

/**
 * What stands in the other sheets than <em>Digest</em> in which people write.
 *
 * @param cells what was typed
 * @param rows the rows that were read, blank ones included
 * @param columns the columns that were read
 */
public record Elsewhere(List<TypedCell> cells, Set<Place> rows, Set<Place> columns) {
    /** Nothing was read. */
    public static final Elsewhere NOTHING = new Elsewhere(List.of(), Set.of(), Set.of());

    public Elsewhere {
        cells = List.copyOf(cells);
        rows = Set.copyOf(rows);
        columns = Set.copyOf(columns);
    }

    /**
     * A row or a column.
     *
     * @param name the key of the row, or the name of the column, as a {@link TypedCell} has them
     */
    public record Place(DigestSheet sheet, String name) {}

    /**
     * What is known now: what was read, and of what was known before all that could not be read, because its row, its
     * column or its whole sheet was not there or was in conflict. Words that were taken out are gone.
     *
     * @param before what was known
     */
    public List<TypedCell> over(List<TypedCell> before) {
        List<TypedCell> now = new ArrayList<>();
        before.stream().filter(cell -> !wasRead(cell)).forEach(now::add);
        now.addAll(cells);
        return now;
    }

    private boolean wasRead(TypedCell cell) {
        return rows.contains(new Place(cell.sheet(), cell.row()))
                && columns.contains(new Place(cell.sheet(), cell.column()));
    }
}
