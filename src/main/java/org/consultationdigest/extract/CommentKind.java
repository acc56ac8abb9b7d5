package org.consultationdigest.extract;

/** What a comment was made with; the names are those of the outputs. */
public enum CommentKind {
    TABLE_ROW,
    SHEET_ROW,
    MARGIN_COMMENT,
    TRACKED_CHANGE,
    UNTRACKED_EDIT,
    PARAGRAPH,
    CELL_NOTE,
    THREADED_COMMENT,
    PDF_ANNOTATION,
    FORM_FIELD,
    ANSWER,
    MAIL_BODY
}
