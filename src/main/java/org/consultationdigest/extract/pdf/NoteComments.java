package org.consultationdigest.extract.pdf;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfNote;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.Folding;
import org.consultationdigest.text.LanguageGuesser;

/**
 * The notes on the pages as comments.
 *
 * <p>A note with words is a {@code PDF_ANNOTATION}, and so are words struck out without a note, which ask for a deletion;
 * those struck out beside a caret that says what comes instead belong to the caret's comment. Marks
 * without words (a highlight) say nothing, and the words they cover are set aside. A note that only sets the state of another closes that one.
 */
final class NoteComments {
    private static final Set<String> CLOSING_STATES = Set.of("Completed", "Accepted", "Rejected", "Cancelled");

    private final PdfContent pdf;
    private final SubmissionId submission;
    private final CommentIds ids;
    private final CopyPlaces places;
    private final boolean copy;
    private final Map<Integer, CommentId> idOfNote = new HashMap<>();
    private final Set<Integer> closed = new HashSet<>();
    private final List<ExtractedComment> comments = new ArrayList<>();
    private final List<Remainder> remainder = new ArrayList<>();

    private NoteComments(PdfContent pdf, SubmissionId submission, CommentIds ids, CopyPlaces places, boolean copy) {
        this.pdf = pdf;
        this.submission = submission;
        this.ids = ids;
        this.places = places;
        this.copy = copy;
    }

    /**
     * The notes of a file.
     *
     * @param copy whether they stand on a copy of the draft, which has no sender of its own: their authors are
     */
    static NoteComments of(PdfContent pdf, SubmissionId submission, CommentIds ids, CopyPlaces places, boolean copy) {
        NoteComments notes = new NoteComments(pdf, submission, ids, places, copy);
        notes.read();
        return notes;
    }

    List<ExtractedComment> comments() {
        return comments;
    }

    List<Remainder> remainder() {
        return remainder;
    }

    /** The same facts in the language of the notes. */
    DocumentFacts inLanguageOf(DocumentFacts facts) {
        String said = comments.stream()
                .map(comment -> comment.wording().text().orElse(""))
                .collect(Collectors.joining("\n"));
        return new DocumentFacts(
                facts.channel(),
                facts.issuer(),
                facts.letterNumber(),
                facts.date(),
                LanguageGuesser.guess(said),
                facts.mapping());
    }

    private void read() {
        Map<PdfNote, CommentId> speaking = new LinkedHashMap<>();
        for (PdfNote note : pdf.notes()) {
            if (note.state().isPresent()) {
                takeState(note);
            } else if (note.hasText() || isBareDeletion(note)) {
                CommentId id = ids.next(CommentKind.PDF_ANNOTATION, wording(note));
                speaking.put(note, id);
                idOfNote.put(note.number(), id);
            } else {
                account(note);
            }
        }
        speaking.forEach((note, id) -> comments.add(comment(note, id)));
    }

    /** Of a mark without words, those that it covers are kept. */
    private void account(PdfNote note) {
        note.covered()
                .filter(words -> note.groupedWith().isEmpty())
                .ifPresent(words -> remainder.add(new Remainder(location(note), Folding.shown(words), Why.DRAFT_TEXT)));
    }

    private void takeState(PdfNote note) {
        if (note.state().filter(CLOSING_STATES::contains).isPresent()) {
            note.replyTo().ifPresent(closed::add);
        }
        if (note.hasText()) {
            remainder.add(new Remainder(location(note), Folding.shown(note.contents()), Why.FURNITURE));
        }
    }

    private static boolean isBareDeletion(PdfNote note) {
        return note.type().equals("StrikeOut")
                && note.covered().isPresent()
                && note.groupedWith().isEmpty();
    }

    private Wording wording(PdfNote note) {
        Optional<String> said =
                Optional.of(Folding.shown(note.contents().strip())).filter(text -> !text.isEmpty());
        Optional<String> struck = note.type().equals("StrikeOut") ? note.covered() : struckBeside(note);
        Optional<String> quoted = note.covered().or(() -> struck);
        return new Wording(said, Optional.empty(), Optional.empty(), quoted, struck, Optional.empty());
    }

    /** The words struck out that form one mark with this note. */
    private Optional<String> struckBeside(PdfNote note) {
        return pdf.notes().stream()
                .filter(other -> other.type().equals("StrikeOut"))
                .filter(other -> other.groupedWith().orElse(0) == note.number())
                .map(PdfNote::covered)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private ExtractedComment comment(PdfNote note, CommentId id) {
        Wording wording = wording(note);
        return new ExtractedComment(
                id,
                submission,
                CommentKind.PDF_ANNOTATION,
                location(note),
                wording,
                places.hints(note.paragraph()),
                LanguageGuesser.guess(wording.text().orElse("")),
                note.author(),
                copy ? note.author() : Optional.empty(),
                note.date().map(OffsetDateTime::toLocalDate),
                note.replyTo().stream()
                        .mapToObj(idOfNote::get)
                        .filter(parent -> parent != null)
                        .findFirst(),
                closed.contains(note.number()),
                Map.of());
    }

    private SourceLocation location(PdfNote note) {
        SourceLocation place = SourceLocation.none()
                .onPage(note.page())
                .withCommentId(note.name().orElseGet(() -> String.valueOf(note.number())));
        SourceLocation anchored = note.covered().map(place::anchoredAt).orElse(place);
        return note.paragraph().isPresent()
                ? anchored.inParagraph(note.paragraph().getAsInt() + 1)
                : anchored;
    }
}
