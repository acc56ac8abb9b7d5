package org.consultationdigest.extract.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
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
        List<Line> lines = Lines.of(paragraphs);
        boolean minutes = MinutesCues.isMinutes(lines);
        List<ZonedLine> zoned = Zones.part(lines, minutes);
        Harvest harvest = new Harvest(submission, ids, kind);
        new BodyCutter(minutes, harvest).cut(BodyStructure.of(zoned));
        return new LetterReading(facts(zoned, minutes, harvest.comments()), harvest.comments(), harvest.remainder());
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
