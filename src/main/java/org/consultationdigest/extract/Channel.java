package org.consultationdigest.extract;

/** The way in which a document brings its comments; the names are those of the outputs. */
public enum Channel {
    LETTER,
    TABLE,
    ANNOTATED_DRAFT,
    SPREADSHEET,
    MAIL,
    MINUTES,
    OTHER
}
