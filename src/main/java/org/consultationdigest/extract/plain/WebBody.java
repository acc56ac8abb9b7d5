package org.consultationdigest.extract.plain;

import java.util.List;
import org.consultationdigest.extract.OldWording;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;

/**
 * The body of a mail.
 *
 * @param paragraphs its paragraphs, what a mail program quotes with {@code >} before it; a comment table is one paragraph
 *     with all of its words, whose location names its number
 * @param tables the comment tables in their order
 * @param old what of it was typed before Unicode, told by the font of each run
 */
public record WebBody(List<LetterParagraph> paragraphs, List<WebTable> tables, OldWording old) {
    public WebBody {
        paragraphs = List.copyOf(paragraphs);
        tables = List.copyOf(tables);
    }

    /** A body without fonts. */
    public WebBody(List<LetterParagraph> paragraphs, List<WebTable> tables) {
        this(paragraphs, tables, OldWording.NONE);
    }

    /**
     * A comment table.
     *
     * @param grid its rows
     * @param headings the headings above it, from the highest down
     */
    public record WebTable(Grid grid, List<String> headings) {
        public WebTable {
            headings = List.copyOf(headings);
        }
    }
}
