package org.consultationdigest.extract;

import org.consultationdigest.problem.Problem;

/** Is told what a submission brings while it is read, so that nobody has to hold all of it. */
public interface ExtractionSink {

    /** The next comment, in reading order. */
    void comment(ExtractedComment comment);

    /** The next text that is not a comment, in reading order among its like. */
    void remainder(Remainder remainder);

    /** A paragraph whose changes are told as comments and remainder: for those who show the words where they stand. */
    default void tracked(TrackedText text) {
        // Whoever accounts for words has them all in comments and remainder.
    }

    /** A part that could not be read or understood. */
    void problem(Problem problem);
}
