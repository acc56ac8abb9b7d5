package org.consultationdigest.format.word;

import java.io.Serial;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A file that cannot be read as a Word file; the message says why and what to do, in one line for the person. */
public final class UnreadableWordException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    /** A file that cannot be read; the message says in one line what to do. */
    public UnreadableWordException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    /** A file that cannot be read, and what the library below said. */
    public UnreadableWordException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What went wrong, as a value. */
    public Problem problem() {
        return Problem.of(code, String.valueOf(getMessage()));
    }
}
