package org.consultationdigest.extract.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentExtractor;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.DraftRuns;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.LastDraft;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.letter.LetterReader;
import org.consultationdigest.extract.letter.LetterReading;
import org.consultationdigest.format.ocr.TextRecognition;
import org.consultationdigest.format.pdf.PdfContent;
import org.consultationdigest.format.pdf.PdfNote;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.format.pdf.UnreadablePdfException;
import org.consultationdigest.format.picture.PictureAlbum;
import org.consultationdigest.intake.Submission;
import org.consultationdigest.problem.Problem;

/** Reads PDF files and pictures of pages: letters paragraph by paragraph, and the notes put on a copy of the draft. */
public final class PdfExtractor implements CommentExtractor {
    private static final Set<String> PICTURES =
            Set.of("image/png", "image/jpeg", "image/tiff", "image/bmp", "image/gif");

    private final Optional<TextRecognition> recognition;
    private final PdfReader pdfReader;
    private final LetterReader letterReader = new LetterReader();
    private final LastDraft drafts = new LastDraft();

    /** An extractor that names the pages that are pictures, and does not read them. */
    public PdfExtractor() {
        this(Optional.empty());
    }

    /** An extractor that has pages recognised that are pictures. */
    public PdfExtractor(Optional<TextRecognition> recognition) {
        this.recognition = recognition;
        this.pdfReader = new PdfReader(recognition);
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals("application/pdf")
                || mediaType.equals(PictureAlbum.MEDIA_TYPE)
                || PICTURES.contains(mediaType);
    }

    @Override
    public Extraction extract(Submission submission, Path content, ExtractionContext context) throws IOException {
        try {
            return extract(submission, read(submission.mediaType(), content), context);
        } catch (UnreadablePdfException e) {
            return new Extraction.Unreadable(e.problem());
        }
    }

    private PdfContent read(String mediaType, Path content) throws UnreadablePdfException, IOException {
        if (mediaType.equals(PictureAlbum.MEDIA_TYPE)) {
            return pdfReader.readAlbum(content);
        }
        return PICTURES.contains(mediaType) ? pdfReader.readPicture(content) : pdfReader.read(content);
    }

    private Extraction extract(Submission submission, PdfContent pdf, ExtractionContext context) {
        List<Problem> problems = PdfProblems.of(pdf, recognition);
        boolean silent = pdf.hasNoText()
                && pdf.notes().stream().noneMatch(PdfNote::hasText)
                && pdf.fields().isEmpty();
        if (silent && !problems.isEmpty()) {
            return new Extraction.Unreadable(problems.get(0));
        }
        CommentIds ids = new CommentIds(submission.id());
        Optional<DraftRuns> draft = context.outline().map(drafts::of);
        CommentTables tables = new CommentTables(pdf, draft);
        tables.read(submission.id(), ids);
        Balloons balloons = new Balloons(pdf);
        LetterReading letter = letter(pdf, tables, balloons, submission, ids);
        boolean copy = !tables.hasComments() && (balloons.arePrinted() || isCopy(pdf, letter, draft));
        CopyPlaces places = copy ? new CopyPlaces(pdf, context.outline()) : CopyPlaces.none();
        NoteComments notes = NoteComments.of(pdf, submission.id(), ids, places, copy);
        FieldComments fields = FieldComments.of(pdf.fields(), submission.id(), ids);
        Extraction.Parsed read = copy
                ? annotatedDraft(pdf, balloons, notes, problems)
                : letter(pdf, new LetterAndTables(letter, tables), notes, problems);
        Extraction.Parsed whole = withFields(read, fields, pdf.formRead());
        return PdfParagraphs.old(pdf)
                .told(new Extraction.Parsed(
                        whole.facts(),
                        joined(whole.comments(), balloons.comments(submission.id(), ids, places)),
                        joined(whole.remainder(), balloons.remainder()),
                        whole.problems()));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }

    private LetterReading letter(
            PdfContent pdf, CommentTables tables, Balloons balloons, Submission submission, CommentIds ids) {
        Set<Integer> taken = new HashSet<>(tables.taken());
        taken.addAll(balloons.taken());
        List<LetterParagraph> paragraphs = PdfParagraphs.of(pdf, taken);
        return tables.tables().isEmpty()
                ? letterReader.read(paragraphs, submission.id(), ids)
                : letterReader.readAroundTables(
                        paragraphs, tables.tables().get(0).paragraph() + 1, submission.id(), ids);
    }

    /** What is printed on a form around its filled fields is the form's own, unless it is a letter. */
    private static Extraction.Parsed withFields(Extraction.Parsed read, FieldComments fields, boolean formRead) {
        List<ExtractedComment> comments = new ArrayList<>();
        List<Remainder> remainder = new ArrayList<>(read.remainder());
        boolean form =
                (!formRead || !fields.comments().isEmpty()) && read.facts().channel() == Channel.OTHER;
        for (ExtractedComment comment : read.comments()) {
            if (form && comment.kind() == CommentKind.PARAGRAPH) {
                remainder.add(
                        new Remainder(comment.location(), comment.wording().shown(), Why.INSTRUCTIONS));
            } else {
                comments.add(comment);
            }
        }
        comments.addAll(fields.comments());
        remainder.addAll(fields.remainder());
        return new Extraction.Parsed(fields.completed(read.facts()), comments, remainder, read.problems());
    }

    /**
     * Whether the text is the draft's own: told by its words; a file with the number of a letter is a letter however much
     * it quotes. Without a draft to compare with, notes on a text that is no letter are taken for notes on the draft.
     */
    private static boolean isCopy(PdfContent pdf, LetterReading letter, Optional<DraftRuns> draft) {
        if (letter.facts().letterNumber().isPresent()) {
            return false;
        }
        return draft.map(words -> words.holdHalfOf(PdfParagraphs.texts(pdf)))
                .orElseGet(() -> letter.facts().channel() == Channel.OTHER
                        && pdf.notes().stream().anyMatch(PdfNote::hasText));
    }

    private static Extraction.Parsed annotatedDraft(
            PdfContent pdf, Balloons balloons, NoteComments notes, List<Problem> problems) {
        DocumentFacts facts = DocumentFacts.of(Channel.ANNOTATED_DRAFT);
        List<Remainder> remainder = new ArrayList<>(PdfParagraphs.asDraftText(pdf, balloons.taken()));
        remainder.addAll(notes.remainder());
        return new Extraction.Parsed(notes.inLanguageOf(facts), notes.comments(), remainder, problems);
    }

    private static Extraction.Parsed letter(
            PdfContent pdf, LetterAndTables letter, NoteComments notes, List<Problem> problems) {
        List<ExtractedComment> comments = new ArrayList<>(RecognisedComments.marked(letter.comments(), pdf));
        comments.addAll(notes.comments());
        List<Remainder> remainder = new ArrayList<>(letter.remainder());
        remainder.addAll(notes.remainder());
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(letter.problems());
        return new Extraction.Parsed(letter.facts(), comments, remainder, all);
    }
}
