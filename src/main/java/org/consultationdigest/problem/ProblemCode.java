package org.consultationdigest.problem;

/** The kinds of problem; the names are written to {@code problems.jsonl} and stay the same between versions. */
public enum ProblemCode {
    /** The file has no content at all. */
    EMPTY_FILE,
    /** The file is damaged. */
    BROKEN_FILE,
    /** One part of a file is damaged or unreadable, the rest was read. */
    BROKEN_PART,
    /** The file opens only with a password. */
    ENCRYPTED,
    /** A kind of file that is not read. */
    UNSUPPORTED_KIND,
    /** A link, pipe or device instead of a file. */
    NOT_A_FILE,
    /** The file could not be opened or copied. */
    UNREADABLE_FILE,
    /** The file was still being written. */
    STILL_GROWING,
    /** Pages that hold pictures of text only. */
    NO_TEXT,
    /** Text recognised from a picture that may be wrong. */
    DOUBTFUL_TEXT,
    /** A limit was reached: what was read is incomplete. */
    LIMIT_REACHED,
    /** A sheet or table whose columns were not understood. */
    COLUMNS_NOT_FOUND,
    /** A cell whose displayed value may not be what was typed. */
    DOUBTFUL_VALUE,
    /** Rows, columns, sheets or words that the file hides: they were read like the others. */
    HIDDEN_CONTENT,
    /** Comments without words, changes of format alone: counted, and nothing of them is in the digest. */
    LEFT_OUT,
    /** Text older than Unicode whose encoding could not be told for certain. */
    OLD_ENCODING,
    /** Macros, embedded programs or outside links: not run, not followed. */
    ACTIVE_CONTENT,
    /** The draft report has no headings. */
    NO_HEADINGS,
    /** A file given beside the draft is of another draft, or of another state of it. */
    OTHER_DRAFT,
    /** The draft's numbering jumps or repeats. */
    NUMBERING,
    /** A reference to a place that the draft does not have. */
    UNKNOWN_REFERENCE,
    /** Two statements about a comment's place contradict each other. */
    CONTRADICTING_REFERENCE,
    /** The sender could not be told. */
    UNKNOWN_CONTRIBUTOR,
    /** A letter may replace an earlier one, and it is not certain which or how much of it. */
    SUSPECTED_REPLACEMENT,
    /** A reviewer's row could not be told apart, or two rows contradict each other. */
    REVIEW_CONFLICT,
    /** A column of the reviewed workbook that people write in cannot be found. */
    REVIEW_COLUMN_LOST,
    /** The workbook that people reviewed could not be read. */
    REVIEW_UNREADABLE
}
