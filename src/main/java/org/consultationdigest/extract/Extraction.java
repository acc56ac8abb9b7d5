package org.consultationdigest.extract;

import java.util.List;
import org.consultationdigest.problem.Problem;

/** What came of reading one submission: its comments, or the problem that kept it from being read. */
public sealed interface Extraction {

    /**
     * A submission that was read, perhaps not without problems.
     *
     * @param facts what the document says of itself
     * @param comments its comments in reading order
     * @param remainder what was read and is not a comment, in reading order
     * @param problems parts that could not be read or understood
     */
    record Parsed(
            DocumentFacts facts, List<ExtractedComment> comments, List<Remainder> remainder, List<Problem> problems)
            implements Extraction {
        public Parsed {
            comments = List.copyOf(comments);
            remainder = List.copyOf(remainder);
            problems = List.copyOf(problems);
        }
    }

    /** A submission that could not be read; the problem says what to do. */
    record Unreadable(Problem problem) implements Extraction {}
}
