package org.consultationdigest.classify;

/** How a comment stands to the draft; the names are those of the outputs. */
public enum Stance {
    AGREE,
    PRAISE,
    NO_COMMENT,
    REQUEST,
    QUESTION,
    OPPOSE
}
