package org.consultationdigest.format.word;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands in the outline and in lists; what is not said is null and left to the style below.
 *
 * @param outlineLevel from 0; 9 is body text
 * @param list the id of its list; {@code 0} takes it out of every list
 * @param listLevel its level in the list, from 0
 * @param listStyle the style that put it into the list; null when the paragraph itself says so
 */
record ParagraphStyle(
        @Nullable Integer outlineLevel,
        @Nullable String list,
        @Nullable Integer listLevel,
        @Nullable String listStyle) {
    static final ParagraphStyle NOTHING = new ParagraphStyle(null, null, null, null);

    static ParagraphStyle outline(int level) {
        return new ParagraphStyle(level, null, null, null);
    }

    static ParagraphStyle list(String id) {
        return new ParagraphStyle(null, id, null, null);
    }

    static ParagraphStyle listLevel(int level) {
        return new ParagraphStyle(null, null, level, null);
    }

    /** These settings as those of a style: where it names a list, it stands for a level of it. */
    ParagraphStyle of(String styleId) {
        return list == null ? this : new ParagraphStyle(outlineLevel, list, listLevel, styleId);
    }

    /** This setting laid over another. */
    ParagraphStyle over(ParagraphStyle below) {
        return new ParagraphStyle(
                outlineLevel != null ? outlineLevel : below.outlineLevel,
                list != null ? list : below.list,
                listLevel != null ? listLevel : below.listLevel,
                list != null ? listStyle : below.listStyle);
    }
}
