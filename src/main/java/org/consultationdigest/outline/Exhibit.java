package org.consultationdigest.outline;

/**
 * Something in the draft that has a number of its own and that people refer to by it.
 *
 * @param kind what it is
 * @param label its number as the draft writes it, without the word before it ({@code 2}, {@code II}, {@code 3.1})
 * @param caption its caption or title without the label; of a note, what it says
 * @param section the id of the section that it stands in; of an annex with a heading, its own
 * @param position the paragraph that holds its caption, its heading or the mark of the note, as in
 *     {@link DraftParagraph#position}
 */
public record Exhibit(Kind kind, String label, String caption, String section, int position) {

    /** The kinds of exhibits. */
    public enum Kind {
        TABLE,
        FIGURE,
        BOX,
        ANNEX,
        FOOTNOTE,
        ENDNOTE
    }
}
