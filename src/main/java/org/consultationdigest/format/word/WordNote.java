package org.consultationdigest.format.word;

import java.util.List;

/**
 * A footnote or an endnote.
 *
 * @param kind which of the two
 * @param id its id among those of its kind
 * @param blocks what it says
 */
public record WordNote(Kind kind, String id, List<WordBlock> blocks) {
    public WordNote {
        blocks = List.copyOf(blocks);
    }

    /** Where a note is printed. */
    public enum Kind {
        FOOTNOTE,
        ENDNOTE
    }
}
