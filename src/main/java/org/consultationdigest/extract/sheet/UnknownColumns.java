package org.consultationdigest.extract.sheet;

import org.consultationdigest.extract.table.UnknownTable;
import org.consultationdigest.problem.Problem;

/** Says of a spreadsheet without a comment column what was seen instead. */
final class UnknownColumns {
    private UnknownColumns() {}

    static Problem problem(SheetContent sheet) {
        return UnknownTable.problem(sheet.name().isEmpty() ? "first row" : sheet.name(), sheet.rows());
    }
}
