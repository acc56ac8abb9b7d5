package org.consultationdigest.dedupe.guard;

/** How sure it is that two texts say different things. */
public enum Severity {
    /** The words of a rule differ: the texts stay apart. */
    CONFLICT,
    /** Noise of reading, a slip of the pen or another way to say it may explain the difference: a person decides. */
    UNCERTAIN
}
