package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.ColumnMapping;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.extract.table.Rows;
import org.consultationdigest.extract.table.TableContext;
import org.consultationdigest.extract.table.TableReader;
import org.consultationdigest.extract.table.TableStream;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.MergedRange;
import org.consultationdigest.format.sheet.SheetCell;
import org.consultationdigest.format.sheet.SheetInfo;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Folding;

/** One sheet while its rows go by. */
final class SheetReading implements ExtractionSink {
    private static final int SHOWN = 60;

    private final SheetInfo sheet;
    private final SourceLocation place;
    private final ExtractionSink sink;
    private final TableStream table;
    private final GridRows layout;
    private final NoteComments notes;
    private final HiddenParts hidden;
    private final OldWords oldWords = new OldWords();
    private final Doubts doubts = new Doubts();
    private final List<Grid.Row> unread = new ArrayList<>();
    private boolean comments;

    SheetReading(
            SheetInfo sheet,
            SubmissionId submission,
            CommentIds ids,
            TableReader tables,
            Optional<ColumnMapping> mapping,
            ExtractionSink sink) {
        this.sheet = sheet;
        this.sink = sink;
        this.place = SheetPlaces.of(sheet.name());
        this.notes = new NoteComments(place, submission, ids);
        this.hidden = new HiddenParts(sheet);
        this.table = tables.stream(
                new TableContext(submission, ids, CommentKind.SHEET_ROW, place, List.of()), mapping, this, this::leave);
        this.layout = new GridRows(sheet.merged(), table::row);
    }

    void merged(MergedRange range) {
        layout.merged(range);
    }

    void row(SheetRow row) {
        hidden.row(row);
        notes.row(row);
        oldWords.row(row);
        for (SheetCell cell : row.cells()) {
            if (cell.kind() == SheetCell.Kind.FORMULA) {
                doubts.addFormula(cell);
            }
        }
        layout.row(row);
    }

    void note(CellNote note) {
        notes.add(note);
    }

    /** The sheet ends: what was read as what; empty when no header named a comment column. */
    Optional<String> end() {
        Optional<String> mapping = table.end();
        notes.tell(this);
        doubts.told(sheet.name()).forEach(sink::problem);
        if (comments) {
            hidden.told().ifPresent(sink::problem);
        }
        return mapping.map(columns -> (sheet.name().isEmpty() ? "" : sheet.name() + ": ") + columns);
    }

    String name() {
        return sheet.name();
    }

    /** The rows of titles and labels above the first header. */
    List<Grid.Row> titles() {
        return table.titles();
    }

    /** The first rows of a sheet in which no header names a comment column. */
    List<Grid.Row> unread() {
        return unread;
    }

    @Override
    public void comment(ExtractedComment comment) {
        comments = true;
        notes.beside(comment);
        sink.comment(oldWords.beside(hidden.flagged(comment)));
    }

    @Override
    public void remainder(Remainder remainder) {
        notes.beside(remainder);
        remainder.location().row().ifPresent(oldWords::told);
        sink.remainder(remainder);
    }

    @Override
    public void problem(Problem problem) {
        if (problem.code() == ProblemCode.DOUBTFUL_VALUE) {
            doubts.add(problem);
        } else {
            String part = problem.part()
                    .map(row -> sheet.name().isEmpty() ? row : sheet.name() + ", " + row)
                    .orElse(sheet.name());
            sink.problem(Problem.at(part, problem.code(), problem.message()));
        }
    }

    /** A row of a sheet without comments explains the form or belongs to its look-up lists. */
    private void leave(Grid.Row row) {
        oldWords.told(row.number());
        if (unread.size() < SHOWN) {
            unread.add(row);
        }
        List<Grid.Cell> filled = Rows.filled(row);
        if (!filled.isEmpty()) {
            sink.remainder(new Remainder(
                    place.inRow(row.number()).inCell(filled.get(0).address()),
                    Folding.shown(Rows.text(row)),
                    Remainder.Why.INSTRUCTIONS));
        }
    }
}
