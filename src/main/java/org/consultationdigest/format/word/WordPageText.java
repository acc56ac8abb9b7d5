package org.consultationdigest.format.word;

import java.util.List;

/**
 * What is printed at the top or the bottom of pages.
 *
 * @param place which of the two
 * @param part the part of the file that holds it
 * @param blocks what it says
 */
public record WordPageText(Place place, String part, List<WordBlock> blocks) {
    public WordPageText {
        blocks = List.copyOf(blocks);
    }

    /** Where on the page it is printed. */
    public enum Place {
        HEADER,
        FOOTER
    }
}
