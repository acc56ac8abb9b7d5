package org.consultationdigest.format.sheet;

import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** A spreadsheet that cannot be read, or not to its end; what was told before it stands. */
public final class UnreadableSheetException extends Exception {
    private static final long serialVersionUID = 1;

    /** What happened, for the person. */
    private final transient Problem problem;

    public UnreadableSheetException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    UnreadableSheetException(ProblemCode code, String message, Throwable cause) {
        super(message, cause);
        this.problem = Problem.of(code, message);
    }

    /** What happened and what to do. */
    public Problem problem() {
        return problem;
    }
}
