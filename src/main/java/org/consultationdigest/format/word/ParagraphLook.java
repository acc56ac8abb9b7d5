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
 */
public record ParagraphLook(
        String styleId,
        String styleName,
        OptionalInt outlineLevel,
        boolean bold,
        boolean capitals,
        int size,
        boolean contents) {}
