package org.consultationdigest.extract.letter;

import java.util.List;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentIds;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.intake.SubmissionId;

/** Takes letters and minutes apart. */
public final class LetterReader {

    /**
     * Reads a letter or minutes.
     *
     * @param paragraphs all of it, in reading order
     * @param submission the content it was read from
     * @param ids gives out the ids of the submission's comments
     */
    public LetterReading read(List<LetterParagraph> paragraphs, SubmissionId submission, CommentIds ids) {
        return new LetterReading(DocumentFacts.of(Channel.OTHER), List.of(), List.of());
    }
}
