package org.consultationdigest.format.sheet;

import org.consultationdigest.problem.Problem;

/** Is told a spreadsheet from its first row to its last, so that nobody has to hold all of it. */
public interface SheetVisitor {

    /** A sheet begins; its rows and notes follow before the next sheet. */
    void sheet(SheetInfo sheet);

    /** A merged range that is met on the way; told before its first row, as those of {@link SheetInfo#merged()} are. */
    void merged(MergedRange range);

    /** A row that has at least one cell with text, in the order of the sheet. */
    void row(SheetRow row);

    /** A remark on a cell of the present sheet; told before the row that it stands on. */
    void note(CellNote note);

    /** A part of the file that could not be read; the rest is told all the same. */
    void problem(Problem problem);
}
