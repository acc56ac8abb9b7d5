package org.consultationdigest.intake;

/** What became of a received file; the names are those of the outputs. */
public enum DocumentStatus {
    /** It was read. */
    READ,
    /** It was read and holds no comment. */
    EMPTY,
    /** It could not be read; the reason says what to do. */
    REFUSED,
    /** A newer file replaces it. */
    SUPERSEDED,
    /** The same bytes also stand at another path. */
    SAME,
    /** It was still being written. */
    PENDING
}
