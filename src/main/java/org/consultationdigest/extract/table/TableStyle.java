package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How the people who filled a table in have used it, seen over its rows, of a long one over the first.
 *
 * @param numbered whether its records have numbers of their own
 * @param countedInFigures whether those numbers are figures, so that a letter or Roman number is a heading's
 * @param placed whether most records name a place, so that a row without one goes on with the record above
 * @param writtenOnce the first grid columns of the columns in which a value holds down to the next
 * @param commentKnown whether it is known which column holds the comments
 */
record TableStyle(
        boolean numbered, boolean countedInFigures, boolean placed, Set<Integer> writtenOnce, boolean commentKnown) {
    private static final Pattern FIGURES = Pattern.compile("\\d.*");
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;

    static TableStyle of(List<RowCells> rows, Columns columns, boolean commentKnown) {
        List<RowCells> records = new ArrayList<>();
        for (RowCells cells : rows) {
            boolean across =
                    cells.filled().size() == 1 && cells.filled().get(0).cell().columns() > 1;
            if (cells.says() && !across) {
                records.add(cells);
            }
        }
        return new TableStyle(
                share(records, cells -> cells.speaks(Field.SEQ)) >= HALF,
                share(records, TableStyle::hasFigure) >= HALF,
                share(records, RowCells::hasPlace) >= MOST,
                columns.all().stream()
                        .filter(column -> !columns.has(Field.ANSWER))
                        .filter(column -> column.field() == Field.CONTRIBUTOR || column.field() == Field.REFERENCE)
                        .filter(column -> FillingPattern.of(records, column).once(column.field()))
                        .map(HeaderColumn::first)
                        .collect(Collectors.toSet()),
                commentKnown);
    }

    /** Whether an empty cell of the column that begins here says what the last one above says. */
    boolean once(int column) {
        return writtenOnce.contains(column);
    }

    private static boolean hasFigure(RowCells cells) {
        return cells.first(Field.SEQ)
                .filter(text -> FIGURES.matcher(text).matches())
                .isPresent();
    }

    private static double share(List<RowCells> records, Predicate<RowCells> test) {
        return records.isEmpty() ? 0 : records.stream().filter(test).count() / (double) records.size();
    }
}
