package org.consultationdigest.extract.table;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was written behind a label of a form.
 *
 * @param row the row it stands in
 * @param label the label without its colon
 * @param field what the label asks for; {@code NONE} when it is not known
 * @param value what was written, or nothing
 */
record LabelledCell(int row, String label, Field field, Grid.Cell value) {

    /** The same with the words of a row that goes on with it. */
    LabelledCell with(Grid.Row more) {
        String text = (value.text() + "\n" + Rows.text(more)).strip();
        String struck = Stream.concat(
                        Stream.of(value.struck()), more.cells().stream().map(Grid.Cell::struck))
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining("\n"));
        return new LabelledCell(
                row,
                label,
                field,
                new Grid.Cell(value.column(), 1, false, text, value.address(), value.doubt(), struck));
    }

    /** The label as the title of a column. */
    Grid.Cell titled(int column) {
        return new Grid.Cell(column, 1, false, label, value.address());
    }

    /** The value in a column. */
    Grid.Cell valued(int column) {
        return new Grid.Cell(column, 1, false, value.text(), value.address(), Optional.empty(), value.struck());
    }
}
