package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beneath the headers of a table: running text tells a column whose title does not. */
final class Beneath {
    private static final int ROWS = 200;
    private static final double HALF = 0.5;

    private final List<Grid.Row> rows;

    Beneath(List<Grid.Row> rows) {
        this.rows = rows.subList(0, Math.min(ROWS, rows.size()));
    }

    /** The columns with an unknown title beneath which people have written sentences. */
    List<HeaderColumn> unknownProse(Columns columns) {
        List<HeaderColumn> prose = new ArrayList<>();
        for (HeaderColumn column : columns.all()) {
            if (column.field() == Field.NONE && isProse(column)) {
                prose.add(column);
            }
        }
        return prose;
    }

    /**
     * The columns, with the comment in the one that alone holds sentences beneath a title that says nothing; empty when
     * none or several do.
     */
    Optional<Columns> withComment(Columns columns) {
        List<HeaderColumn> prose = unknownProse(columns);
        if (prose.size() != 1) {
            return Optional.empty();
        }
        return Optional.of(new Columns(columns.all().stream()
                .map(column -> column.equals(prose.get(0)) ? column.inferred(Field.COMMENT) : column)
                .toList()));
    }

    private boolean isProse(HeaderColumn column) {
        int filled = 0;
        int sentences = 0;
        for (Grid.Row row : rows) {
            for (Grid.Cell cell : row.cells()) {
                boolean inside = column.covers(cell.column()) && cell.column() + cell.columns() - 1 <= column.last();
                if (inside && !cell.text().isBlank()) {
                    filled++;
                    sentences += Prose.isSentence(cell.text()) ? 1 : 0;
                }
            }
        }
        return sentences > 0 && sentences >= filled * HALF;
    }
}
