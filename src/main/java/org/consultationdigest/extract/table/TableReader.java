package org.consultationdigest.extract.table;

import java.util.Optional;

/** Tells a comment table from any other and takes it apart. */
public final class TableReader {

    /**
     * Reads a table.
     *
     * @param grid the table as a person sees it
     * @param context where it stands
     * @return what it holds; empty when no header in it names a comment column
     */
    public Optional<TableReading> read(Grid grid, TableContext context) {
        return Optional.empty();
    }
}
