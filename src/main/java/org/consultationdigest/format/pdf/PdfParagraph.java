package org.consultationdigest.format.pdf;

import java.util.List;
import java.util.Optional;

/**
 * One paragraph.
 *
 * @param text its words, lines joined, hyphenation at line ends undone
 * @param page the page it begins on, from 1
 * @param lastPage the page it ends on
 * @param place which part of a page it stands in
 * @param font the font of its first letter as the file names it ({@code .VnTime}), by which legacy encodings are told
 * @param fontSize the size of most of its type, in points
 * @param bold whether all of it is bold
 * @param left where it begins, in points from the left edge of the page
 * @param top where its first line stands, in points from the upper edge of the page
 * @param look how it stands out
 * @param lines its printed lines in their order
 * @param seen its words as the file holds them, lines parted by blanks, where some are in a font older than Unicode
 */
public record PdfParagraph(
        String text,
        int page,
        int lastPage,
        Place place,
        String font,
        double fontSize,
        boolean bold,
        double left,
        double top,
        PdfLook look,
        List<PdfLine> lines,
        Optional<String> seen) {
    public PdfParagraph {
        lines = List.copyOf(lines);
    }

    /** Which part of a page a paragraph stands in. */
    public enum Place {
        BODY,
        /** The left column of the two-column head of an official letter. */
        LEFT_COLUMN,
        /** The right column of such a head. */
        RIGHT_COLUMN,
        /** A note in the margin beside the text, in smaller type. */
        MARGIN,
        /** A note at the foot of a page. */
        FOOTNOTE,
        /** A line that comes back at the top of pages. */
        PAGE_HEADER,
        /** A line that comes back at the foot of pages, a page number. */
        PAGE_FOOTER
    }
}
