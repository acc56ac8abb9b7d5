package org.consultationdigest.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * How the people who filled a table in have used it, seen over all its rows.
 *
 * @param numbered whether its records have numbers of their own
 * @param countedInFigures whether those numbers are figures, so that a letter or Roman number is a heading's
 * @param placed whether most records name a place, so that a row without one goes on with the record above
 * @param contributorOnce whether the contributor is written once for several rows: it never stands twice in a row
 * @param placeOnce whether the place is written once for several rows
 */
record TableStyle(
        boolean numbered, boolean countedInFigures, boolean placed, boolean contributorOnce, boolean placeOnce) {
    private static final Pattern FIGURES = Pattern.compile("\\d.*");
    private static final double MOST = 0.6;
    private static final double HALF = 0.5;

    static TableStyle of(List<Grid.Row> rows, Columns columns) {
        List<RowCells> records = new ArrayList<>();
        for (Grid.Row row : rows) {
            RowCells cells = RowCells.of(row, columns);
            if (cells.says()) {
                records.add(cells);
            }
        }
        return new TableStyle(
                share(records, cells -> cells.speaks(Field.SEQ)) >= HALF,
                share(records, TableStyle::hasFigure) >= HALF,
                share(records, RowCells::hasPlace) >= MOST,
                neverTwice(records, Field.CONTRIBUTOR),
                neverTwice(records, Field.REFERENCE));
    }

    private static boolean hasFigure(RowCells cells) {
        return cells.first(Field.SEQ)
                .filter(text -> FIGURES.matcher(text).matches())
                .isPresent();
    }

    private static double share(List<RowCells> records, Predicate<RowCells> test) {
        return records.isEmpty() ? 0 : records.stream().filter(test).count() / (double) records.size();
    }

    private static boolean neverTwice(List<RowCells> records, Field field) {
        Optional<String> above = Optional.empty();
        for (RowCells cells : records) {
            Optional<String> here = cells.first(field).filter(text -> !Ditto.is(text));
            if (here.isPresent() && here.equals(above)) {
                return false;
            }
            above = here;
        }
        return true;
    }
}
