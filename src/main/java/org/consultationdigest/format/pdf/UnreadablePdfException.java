package org.consultationdigest.format.pdf;

import java.io.Serial;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A PDF file that cannot be read; the message says why and what to do, in one line for the person. */
public final class UnreadablePdfException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String told;

    UnreadablePdfException(ProblemCode code, String message) {
        super(message);
        this.code = code;
        this.told = message;
    }

    UnreadablePdfException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.told = message;
    }

    /** What happened and what to do, for the person. */
    public Problem problem() {
        return Problem.of(code, told);
    }
}
