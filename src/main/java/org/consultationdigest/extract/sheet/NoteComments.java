package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.extract.table.Grid;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.LanguageGuesser;

/** Makes comments of the remarks on cells; remarks on a table's header explain it and are set aside. */
final class NoteComments {
    private final SheetContent sheet;
    private final SubmissionId submission;
    private final CommentIds ids;
    private final Map<Integer, PlaceHints> hintsByRow = new HashMap<>();
    private final Set<Integer> headerRows = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();

    NoteComments(SheetContent sheet, SubmissionId submission, CommentIds ids) {
        this.sheet = sheet;
        this.submission = submission;
        this.ids = ids;
        for (Grid.Row row : sheet.rows()) {
            row.cells().stream()
                    .filter(cell -> !cell.text().isBlank())
                    .forEach(cell -> words.put(cell.address(), cell.text()));
        }
    }

    /** The records of the sheet: a remark on one of them is about the same place. */
    NoteComments besides(List<ExtractedComment> records, List<Remainder> remainder) {
        for (ExtractedComment record : records) {
            record.location().row().ifPresent(row -> hintsByRow.put(row, record.hints()));
        }
        for (Remainder left : remainder) {
            OptionalInt row = left.location().row();
            if (left.why() == Remainder.Why.TABLE_HEADER && row.isPresent()) {
                headerRows.add(row.getAsInt());
            }
        }
        return this;
    }

    void addTo(List<ExtractedComment> comments, List<Remainder> remainder) {
        Map<String, CommentId> idsInFile = new HashMap<>();
        Set<String> closed = new HashSet<>();
        for (CellNote note : sheet.notes()) {
            if (note.resolved()) {
                closed.add(note.id());
            }
        }
        for (CellNote note : inThreads()) {
            if (!note.threaded() && headerRows.contains(note.row())) {
                remainder.add(new Remainder(location(note), note.text(), Remainder.Why.INSTRUCTIONS));
            } else {
                ExtractedComment comment = comment(note, idsInFile, closed);
                comments.add(comment);
                idsInFile.put(note.id(), comment.id());
            }
        }
    }

    /** The remarks with those that begin a thread before their answers, else in the order of the file. */
    private List<CellNote> inThreads() {
        List<CellNote> ordered = new ArrayList<>(
                sheet.notes().stream().filter(note -> note.parent().isEmpty()).toList());
        sheet.notes().stream().filter(note -> note.parent().isPresent()).forEach(ordered::add);
        return ordered;
    }

    private ExtractedComment comment(CellNote note, Map<String, CommentId> idsInFile, Set<String> closed) {
        CommentKind kind = note.threaded() ? CommentKind.THREADED_COMMENT : CommentKind.CELL_NOTE;
        Wording wording = Wording.text(note.text());
        Optional<CommentId> replyTo = note.parent().flatMap(parent -> Optional.ofNullable(idsInFile.get(parent)));
        return new ExtractedComment(
                ids.next(kind, wording),
                submission,
                kind,
                location(note),
                wording,
                hintsByRow.getOrDefault(note.row(), PlaceHints.none()),
                LanguageGuesser.guess(note.text()),
                note.author().isBlank() ? Optional.empty() : Optional.of(note.author()),
                Optional.empty(),
                note.date(),
                replyTo,
                closed.contains(note.parent().orElse(note.id())),
                Map.of());
    }

    private SourceLocation location(CellNote note) {
        SourceLocation place = SheetPlaces.of(sheet.name()).inRow(note.row()).inCell(note.address());
        if (note.threaded()) {
            place = place.withCommentId(note.id());
        }
        String anchor = words.get(note.address());
        return anchor == null ? place : place.anchoredAt(anchor);
    }
}
