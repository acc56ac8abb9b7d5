package org.consultationdigest.format.word;

import java.util.OptionalInt;

/**
 * How a paragraph is set.
 *
 * @param styleId the id of its style; empty when it has none
 * @param styleName the name of its style ({@code heading 1}), which Word writes in English whatever its language
 * @param outlineLevel its place in the outline, 1 the highest, from its style or its own settings; absent for body text
 * @param bold whether all of its words are bold
 * @param capitals whether all of its letters are shown as capitals
 * @param size the size of its largest type in half points; 0 when the file does not say
 * @param contents whether it is an entry of a table of contents
 * @param centred whether it stands in the middle between the margins
 * @param indent how far its first line stands in from the margin, in twentieths of a point; negative for out of it
 * @param lead how many of its characters from the first are bold, where the rest is not; 0 when all or none are
 * @param colour the colour of all of its words; 0 for the usual one, or for several
 */
public record ParagraphLook(
        String styleId,
        String styleName,
        OptionalInt outlineLevel,
        boolean bold,
        boolean capitals,
        int size,
        boolean contents,
        boolean centred,
        int indent,
        int lead,
        int colour) {

    /** A paragraph that begins at the left margin. */
    public ParagraphLook(
            String styleId,
            String styleName,
            OptionalInt outlineLevel,
            boolean bold,
            boolean capitals,
            int size,
            boolean contents) {
        this(styleId, styleName, outlineLevel, bold, capitals, size, contents, false, 0, 0, 0);
    }

    /** The same look, placed so on the line. */
    public ParagraphLook placed(boolean inTheMiddle, int standingIn) {
        return new ParagraphLook(
                styleId,
                styleName,
                outlineLevel,
                bold,
                capitals,
                size,
                contents,
                inTheMiddle,
                standingIn,
                lead,
                colour);
    }

    /** The same look, with words in bold before the others, and in this colour. */
    public ParagraphLook standingOut(int boldLead, int rgb) {
        return new ParagraphLook(
                styleId, styleName, outlineLevel, bold, capitals, size, contents, centred, indent, boldLead, rgb);
    }
}
