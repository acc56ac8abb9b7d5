package org.consultationdigest.problem;

import java.util.Optional;

/**
 * Something that could not be done, told to the person who can mend it.
 *
 * @param code what kind of thing it is
 * @param part the place inside the file (a part, sheet and cell, page or paragraph), when there is one
 * @param message what happened and what to do about it, one line
 */
public record Problem(ProblemCode code, Optional<String> part, String message) {

    /** A problem with a whole file. */
    public static Problem of(ProblemCode code, String message) {
        return new Problem(code, Optional.empty(), message);
    }

    /** A problem at a place inside a file. */
    public static Problem at(String part, ProblemCode code, String message) {
        return new Problem(code, Optional.of(part), message);
    }
}
