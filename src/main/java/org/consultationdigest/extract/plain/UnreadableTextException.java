package org.consultationdigest.extract.plain;

import java.io.Serial;
import org.consultationdigest.problem.ProblemCode;

/** A file whose text cannot be had; the message says why and what to do. */
public final class UnreadableTextException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    UnreadableTextException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of thing keeps it from being read. */
    public ProblemCode code() {
        return code;
    }
}
