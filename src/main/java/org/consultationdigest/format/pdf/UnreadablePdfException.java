package org.consultationdigest.format.pdf;

import java.io.Serial;
import org.consultationdigest.problem.ProblemCode;

/** A PDF file that cannot be read; the message says why and what to do, in one line for the person. */
public final class UnreadablePdfException extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    private final ProblemCode code;

    UnreadablePdfException(ProblemCode code, String message) {
        super(message);
        this.code = code;
    }

    UnreadablePdfException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of thing keeps it from being read: {@code ENCRYPTED} or {@code BROKEN_FILE}. */
    public ProblemCode code() {
        return code;
    }
}
