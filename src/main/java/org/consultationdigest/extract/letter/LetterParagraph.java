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
 * @param setting how it is set
 * @param location where it stands in the file
 */
public record LetterParagraph(
        String text,
        Optional<String> label,
        OptionalInt headingLevel,
        boolean bold,
        Place place,
        Typesetting setting,
        SourceLocation location) {

    /** A paragraph of whose type nothing more is known. */
    public LetterParagraph(
            String text,
            Optional<String> label,
            OptionalInt headingLevel,
            boolean bold,
            Place place,
            SourceLocation location) {
        this(text, label, headingLevel, bold, place, Typesetting.UNKNOWN, location);
    }

    private static final int LONGEST_HEAD = 12;

    /** Which part of a page a paragraph stands in: the head of a letter has a left and a right column. */
    public enum Place {
        BODY,
        LEFT_COLUMN,
        RIGHT_COLUMN,
        PAGE_HEADER,
        PAGE_FOOTER,
        /** A footnote, or the caption of a table or figure. */
        NOTE,
        /** A row of a table of figures, which says nothing by itself. */
        TABLE_ROW
    }

    /** The same paragraph saying this. */
    public LetterParagraph saying(String words) {
        return new LetterParagraph(words, label, headingLevel, bold, place, setting, location);
    }

    /** The same paragraph at another place. */
    public LetterParagraph at(SourceLocation other) {
        return new LetterParagraph(text, label, headingLevel, bold, place, setting, other);
    }

    /** The same paragraph as a heading that stands out. */
    LetterParagraph heading(int level) {
        return new LetterParagraph(text, label, OptionalInt.of(level), true, place, setting, location);
    }

    /** The same paragraph in another part of the page. */
    LetterParagraph in(Place other) {
        return new LetterParagraph(text, label, headingLevel, bold, other, setting, location);
    }

    /** Whether words in bold lead it that end as a sentence or a label does. */
    boolean hasRunInHead() {
        if (setting.lead() <= 0 || setting.lead() >= text.length()) {
            return false;
        }
        String head = text.substring(0, setting.lead()).strip();
        return !head.isEmpty()
                && Shape.wordCount(head) <= LONGEST_HEAD
                && (Shape.endsSentence(head) || head.endsWith(":"));
    }
}
