package org.consultationdigest.extract.plain;

import java.io.Serial;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A file whose text cannot be had; the message says why and what to do. */
public final class UnreadableTextException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;
    private final String told;

    UnreadableTextException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
        this.told = message;
    }

    /** What happened and what to do, for the person. */
    public Problem problem() {
        return Problem.of(code, told);
    }
}
