package org.consultationdigest.extract.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfNote;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.format.pdf.UnreadablePdfException;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;

/** Reads PDF files: letters paragraph by paragraph, and the notes put on a copy of the draft. */
public final class PdfExtractor implements CommentExtractor {
    private final PdfReader pdfReader = new PdfReader();
    private final LetterReader letterReader = new LetterReader();

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf");
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            return extract(submission, pdfReader.read(content), context);
        } catch (UnreadablePdfException e) {
            return new Extraction.Unreadable(e.problem());
        }
    }

    private Extraction extract(Submission submission, PdfContent pdf, ExtractionContext context) {
        List<Problem> problems = PdfProblems.of(pdf);
        if (pdf.hasNoText() && pdf.notes().stream().noneMatch(PdfNote::hasText) && !problems.isEmpty()) {
            return new Extraction.Unreadable(problems.get(0));
        }
        CommentIds ids = new CommentIds(submission.id());
        LetterReading letter = letterReader.read(PdfParagraphs.of(pdf), submission.id(), ids);
        boolean copy = isCopy(pdf, letter, context);
        NoteComments notes = NoteComments.of(
                pdf, submission.id(), ids, copy ? new CopyPlaces(pdf, context.outline()) : CopyPlaces.none(), copy);
        return copy ? annotatedDraft(pdf, notes, problems) : letter(letter, notes, problems);
    }

    /**
     * Whether the text is the draft's own: told by its words; a file with the number of a letter is a letter however much
     * it quotes. Without a draft to compare with, notes on a text that is no letter are taken for notes on the draft.
     */
    private static boolean isCopy(PdfContent pdf, LetterReading letter, ExtractionContext context) {
        if (letter.facts().letterNumber().isPresent()) {
            return false;
        }
        return context.outline()
                .map(outline -> new DraftWords(outline).holdHalfOf(pdf.paragraphs()))
                .orElseGet(() -> letter.facts().channel() == Channel.OTHER
                        && pdf.notes().stream().anyMatch(PdfNote::hasText));
    }

    private static Extraction annotatedDraft(PdfContent pdf, NoteComments notes, List<Problem> problems) {
        DocumentFacts facts = DocumentFacts.of(Channel.ANNOTATED_DRAFT);
        List<Remainder> remainder = new ArrayList<>(PdfParagraphs.asDraftText(pdf));
        remainder.addAll(notes.remainder());
        return new Extraction.Parsed(notes.inLanguageOf(facts), notes.comments(), remainder, problems);
    }

    private static Extraction letter(LetterReading letter, NoteComments notes, List<Problem> problems) {
        List<ExtractedComment> comments = new ArrayList<>(letter.comments());
        comments.addAll(notes.comments());
        List<Remainder> remainder = new ArrayList<>(letter.remainder());
        remainder.addAll(notes.remainder());
        return new Extraction.Parsed(letter.facts(), comments, remainder, problems);
    }
}
