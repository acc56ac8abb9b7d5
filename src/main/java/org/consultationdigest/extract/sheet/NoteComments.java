package org.consultationdigest.extract.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.ExtractionSink;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.sheet.CellNote;
import org.consultationdigest.format.sheet.SheetRow;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.LanguageGuesser;

/** Makes comments of the remarks on cells; remarks on a table's header explain it and are set aside. */
final class NoteComments {
    private final SourceLocation sheet;
    private final SubmissionId submission;
    private final CommentIds ids;
    private final List<CellNote> notes = new ArrayList<>();
    private final Set<Integer> rows = new HashSet<>();
    private final Map<Integer, PlaceHints> hintsByRow = new HashMap<>();
    private final Set<Integer> headerRows = new HashSet<>();
    private final Map<String, String> words = new HashMap<>();

    NoteComments(SourceLocation sheet, SubmissionId submission, CommentIds ids) {
        this.sheet = sheet;
        this.submission = submission;
        this.ids = ids;
    }

    /** A remark on a cell of a row that is still to come, or of one without words. */
    void add(CellNote note) {
        notes.add(note);
        rows.add(note.row());
    }

    /** A row of the sheet: the words that remarks on it hang on. */
    void row(SheetRow row) {
        if (rows.contains(row.number())) {
            row.cells().forEach(cell -> words.put(cell.address(), cell.text()));
        }
    }

    /** A record of the sheet: a remark on it is about the same place. */
    void beside(ExtractedComment record) {
        record.location().row().stream().filter(rows::contains).forEach(row -> hintsByRow.put(row, record.hints()));
    }

    /** A row that is set aside: a remark on a header explains it. */
    void beside(Remainder left) {
        if (left.why() == Remainder.Why.TABLE_HEADER) {
            left.location().row().stream().filter(rows::contains).forEach(headerRows::add);
        }
    }

    /** The sheet ends: tells the remarks, those that begin a thread before their answers. */
    void tell(ExtractionSink sink) {
        Map<String, CommentId> idsInFile = new HashMap<>();
        Set<String> closed = new HashSet<>();
        notes.stream().filter(CellNote::resolved).forEach(note -> closed.add(note.id()));
        for (CellNote note : inThreads()) {
            if (!note.threaded() && headerRows.contains(note.row())) {
                sink.remainder(new Remainder(location(note), note.text(), Remainder.Why.INSTRUCTIONS));
            } else {
                ExtractedComment comment = comment(note, idsInFile, closed);
                sink.comment(comment);
                idsInFile.put(note.id(), comment.id());
            }
        }
    }

    private List<CellNote> inThreads() {
        List<CellNote> ordered = new ArrayList<>(
                notes.stream().filter(note -> note.parent().isEmpty()).toList());
        notes.stream().filter(note -> note.parent().isPresent()).forEach(ordered::add);
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
        SourceLocation place = sheet.inRow(note.row()).inCell(note.address());
        if (note.threaded()) {
            place = place.withCommentId(note.id());
        }
        String anchor = words.get(note.address());
        return anchor == null ? place : place.anchoredAt(anchor);
    }
}
