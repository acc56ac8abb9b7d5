package org.consultationdigest.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** This with what another part of the same digest holds. */
    Elsewhere and(Elsewhere other) {
        return new Elsewhere(
                Stream.concat(cells.stream(), other.cells.stream()).toList(),
                Stream.concat(rows.stream(), other.rows.stream()).collect(Collectors.toSet()),
                Stream.concat(columns.stream(), other.columns.stream()).collect(Collectors.toSet()));
    }

    /** Whether the cell was there to be read; a blank one that was says that nothing stands in it. */
    boolean hasRead(DigestSheet sheet, String row, String column) {
        return rows.contains(new Place(sheet, row)) && columns.contains(new Place(sheet, column));
    }
}
