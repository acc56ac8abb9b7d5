package org.consultationdigest.extract.letter;

import java.util.List;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;

/**
 * A letter or minutes taken apart.
 *
 * @param facts who wrote, when and under which number
 * @param comments the remarks of the body, in reading order
 * @param remainder the furniture and the lead-in lines, in reading order
 */
public record LetterReading(DocumentFacts facts, List<ExtractedComment> comments, List<Remainder> remainder) {}
