package org.consultationdigest.format.word;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands in the outline and in lists; what is not said is null and left to the style below.
 *
 * @param outlineLevel from 0; 9 is body text
 * @param list the id of its list; {@code 0} takes it out of every list
 * @param listLevel its level in the list, from 0
 */
record ParagraphStyle(@Nullable Integer outlineLevel, @Nullable String list, @Nullable Integer listLevel) {
    static final ParagraphStyle NOTHING = new ParagraphStyle(null, null, null);

    /** This setting laid over another. */
    ParagraphStyle over(ParagraphStyle below) {
        return new ParagraphStyle(
                outlineLevel != null ? outlineLevel : below.outlineLevel,
                list != null ? list : below.list,
                listLevel != null ? listLevel : below.listLevel);
    }
}
