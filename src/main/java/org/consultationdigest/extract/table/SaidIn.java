package org.consultationdigest.extract.table;

import java.util.List;

/** The cell in which a record says what it says. */
final class SaidIn {
    private static final List<Field> ORDER =
            List.of(Field.COMMENT, Field.PROPOSED_CHANGE, Field.RATIONALE, Field.STANCE);

    private SaidIn() {}

    /** The address of the first cell that speaks: comment before proposal before reason before stance. */
    static String cell(RowCells cells) {
        for (Field field : ORDER) {
            for (RowCells.Entry entry : cells.filled()) {
                if (entry.field() == field && entry.speaks()) {
                    return entry.cell().address();
                }
            }
        }
        return cells.filled().isEmpty() ? "" : cells.filled().get(0).cell().address();
    }
}
