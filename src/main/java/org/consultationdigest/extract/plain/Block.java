package org.consultationdigest.extract.plain;

import java.util.List;
import org.consultationdigest.extract.letter.LetterParagraph;
import org.consultationdigest.extract.table.Grid;

/** What running text is made of. */
sealed interface Block {

    /**
     * A paragraph or heading.
     *
     * @param quoted whether a mail program quotes it
     */
    record Text(LetterParagraph paragraph, boolean quoted) implements Block {

        /** One that is not quoted. */
        Text(LetterParagraph paragraph) {
            this(paragraph, false);
        }
    }

    /**
     * A table.
     *
     * @param grid its rows
     * @param firstParagraph the number of its first paragraph in the file
     * @param headings the headings above it, from the highest down
     * @param quoted whether a mail program quotes it
     */
    record Table(Grid grid, int firstParagraph, List<String> headings, boolean quoted) implements Block {}
}
