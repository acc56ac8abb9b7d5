package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.text.LanguageGuesser;

/** Takes letters and minutes apart. */
public final class LetterReader {

    /**
     * Reads a letter or minutes; its comments are of the kind {@code PARAGRAPH}.
     *
     * @param paragraphs all of it, in reading order
     * @param submission the content it was read from
     * @param ids gives out the ids of the submission's comments
     */
    public LetterReading read(List<LetterParagraph> paragraphs, SubmissionId submission, CommentIds ids) {
        return read(paragraphs, submission, ids, CommentKind.PARAGRAPH);
    }

    /**
     * Reads a letter, minutes or the body of a mail.
     *
     * @param paragraphs all of it, in reading order
     * @param submission the content it was read from
     * @param ids gives out the ids of the submission's comments
     * @param kind what its comments are
     * @return every word of the paragraphs, in a comment or in the remainder; the channel is {@code LETTER},
     *     {@code MINUTES}, or {@code OTHER} for running text without the head of a letter
     */
    public LetterReading read(
            List<LetterParagraph> paragraphs, SubmissionId submission, CommentIds ids, CommentKind kind) {
        return read(paragraphs, submission, ids, kind, OptionalInt.empty());
    }

    /**
     * Reads what stands around comment tables: titles, preambles and instructions of a form are no comments; what asks for
     * something is, and so is the body of a letter.
     *
     * @param paragraphs everything but the comment tables, in reading order
     * @param firstTable the number of the first paragraph of the first of them, in {@link LetterParagraph#location}
     * @param submission the content it was read from
     * @param ids gives out the ids of the submission's comments
     */
    public LetterReading readAroundTables(
            List<LetterParagraph> paragraphs, int firstTable, SubmissionId submission, CommentIds ids) {
        return readAroundTables(paragraphs, firstTable, submission, ids, CommentKind.PARAGRAPH);
    }

    /** The same; its comments are of this kind. */
    public LetterReading readAroundTables(
            List<LetterParagraph> paragraphs,
            int firstTable,
            SubmissionId submission,
            CommentIds ids,
            CommentKind kind) {
        return read(paragraphs, submission, ids, kind, OptionalInt.of(firstTable));
    }

    private static LetterReading read(
            List<LetterParagraph> paragraphs,
            SubmissionId submission,
            CommentIds ids,
            CommentKind kind,
            OptionalInt firstTable) {
        List<Line> lines = Lines.of(TypeHeadings.marked(paragraphs));
        boolean minutes = MinutesCues.isMinutes(lines);
        List<ZonedLine> zoned = Zones.part(lines, minutes);
        Function<OpenRemark, Optional<Why>> sieve = sieve(lines, zoned, minutes, firstTable);
        Harvest harvest = new Harvest(submission, ids, kind, sieve);
        Optional<NamedSpeakers> speakers = minutes ? Optional.of(NamedSpeakers.in(lines)) : Optional.empty();
        new BodyCutter(speakers, harvest).cut(BodyStructure.of(zoned));
        return new LetterReading(facts(zoned, minutes, harvest.comments()), harvest.comments(), harvest.remainder());
    }

    /** What a text is that looks like a remark and is none. */
    private static Function<OpenRemark, Optional<Why>> sieve(
            List<Line> lines, List<ZonedLine> zoned, boolean minutes, OptionalInt firstTable) {
        if (firstTable.isPresent()) {
            return TableSurroundings.of(zoned, firstTable.getAsInt())::why;
        }
        Optional<Why> other = !minutes && OtherDocument.is(lines) ? Optional.of(Why.OTHER_DOCUMENT) : Optional.empty();
        return remark -> other;
    }

    private static DocumentFacts facts(List<ZonedLine> zoned, boolean minutes, List<ExtractedComment> comments) {
        Facts facts = Facts.of(zoned);
        Channel written = facts.isLetter() ? Channel.LETTER : Channel.OTHER;
        return new DocumentFacts(
                minutes ? Channel.MINUTES : written,
                minutes ? Optional.empty() : facts.issuer(),
                facts.number(),
                facts.date(),
                LanguageGuesser.guess(said(comments)),
                Optional.empty());
    }

    private static String said(List<ExtractedComment> comments) {
        return comments.stream().map(comment -> comment.wording().joined()).collect(Collectors.joining("\n"));
    }
}
