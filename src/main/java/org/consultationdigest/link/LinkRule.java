package org.consultationdigest.link;

/** The rule that found a comment's section; the names are those of the outputs. */
public enum LinkRule {
    /** A reference that the contributor wrote. */
    STATED,
    /** The place in a copy of the draft that the comment hangs on. */
    PLACE,
    /** Words of the draft repeated in the comment. */
    QUOTATION,
    /** The heading above the comment in the submission. */
    HEADING,
    /** Likeness of meaning: a suggestion only. */
    MEANING,
    /** No rule: a person has filed it there. The outputs name no rule then. */
    PERSON
}
