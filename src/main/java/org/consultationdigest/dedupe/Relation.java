package org.consultationdigest.dedupe;

/** How a comment stands to the representative of its group; the names are those of the outputs. */
public enum Relation {
    /** The comment that stands for the group. */
    REPRESENTATIVE,
    /** The same words to the letter. */
    EXACT,
    /** The same words but for case, spaces, punctuation or marks. */
    FORMAT,
    /** Nearly the same words. */
    NEAR,
    /** Its words stand inside the representative's. */
    CONTAINED,
    /** An answer, standing in its parent's row. */
    REPLY
}
