package org.consultationdigest.extract;

/**
 * Text that was read and is not a comment.
 *
 * @param location where it stands
 * @param text its words, verbatim
 * @param why what it is instead
 */
public record Remainder(SourceLocation location, String text, Why why) {

    /** What a text is that is not a comment; the names are those of the outputs. */
    public enum Why {
        /** Letterhead, addressee, subject, legal bases, salutation, closing, distribution list, signature. */
        FURNITURE,
        /** The draft's own text in a copy of the draft. */
        DRAFT_TEXT,
        /** Words that one person put in with tracking and took out again: they never were in the draft and are not now. */
        WITHDRAWN_WORDS,
        /** A margin comment that the text does not point to and Word does not show, as a deleted one leaves behind. */
        UNSHOWN_COMMENT,
        /** Titles and headers of tables and forms. */
        TABLE_HEADER,
        /** The words of a chart. */
        CHART,
        /** Instructions, look-up lists and examples of a form. */
        INSTRUCTIONS,
        /** A heading that says only where the comments below it belong. */
        HEADING,
        /** The secretariat's own response or decision. */
        RESPONSE,
        /** An earlier message quoted in a mail. */
        QUOTED_HISTORY,
        /** Pre-numbered rows without words. */
        EMPTY_RECORD,
        /** Words of a table in which it is not known which column holds the comments. */
        UNKNOWN_COLUMNS,
        /** A line that leads in to the comments below it. */
        LEAD_IN,
        /** A document that is no submission: a contract, a programme, an invitation, an act of an authority. */
        OTHER_DOCUMENT,
        /** Running heads, page numbers, footers. */
        PAGE_FURNITURE,
        /** A person says that it is no comment. */
        SAID_BY_A_PERSON
    }
}
