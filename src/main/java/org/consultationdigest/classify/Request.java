package org.consultationdigest.classify;

/** What a comment asks for; the names are those of the outputs. */
public enum Request {
    ADD,
    AMEND,
    DELETE,
    CLARIFY,
    DATA,
    SOURCE,
    EDITORIAL,
    STRUCTURE,
    POLICY
}
