package org.consultationdigest.extract.letter;

import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.SourceLocation;

/**
 * One paragraph of a letter or of minutes, whatever file it stands in.
 *
 * @param text its words without an automatic number; typed numbers and dashes are still in it
 * @param label the automatic number or bullet that the file shows before it ({@code 1.}, {@code a)}, {@code -})
 * @param headingLevel its level when the file marks it as a heading, 1 the highest
 * @param bold whether all of it is bold
 * @param place which part of a page it stands in
 * @param location where it stands in the file
 */
public record LetterParagraph(
        String text,
        Optional<String> label,
        OptionalInt headingLevel,
        boolean bold,
        Place place,
        SourceLocation location) {

    /** Which part of a page a paragraph stands in: the head of a letter has a left and a right column. */
    public enum Place {
        BODY,
        LEFT_COLUMN,
        RIGHT_COLUMN,
        PAGE_HEADER,
        PAGE_FOOTER,
        /** A row of a table of figures, which says nothing by itself. */
        TABLE_ROW
    }

    /** The same paragraph saying this. */
    public LetterParagraph saying(String words) {
        return new LetterParagraph(words, label, headingLevel, bold, place, location);
    }

    /** The same paragraph at another place. */
    public LetterParagraph at(SourceLocation other) {
        return new LetterParagraph(text, label, headingLevel, bold, place, other);
    }
}
