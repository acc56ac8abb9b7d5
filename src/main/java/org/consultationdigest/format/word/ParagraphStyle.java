package org.consultationdigest.format.word;

import org.jspecify.annotations.Nullable;

/**
 * How a paragraph stands in the outline and in lists; what is not said is null and left to the style below.
 *
 * @param outlineLevel from 0; 9 is body text
 * @param list the id of its list; {@code 0} takes it out of every list
 * @param listLevel its level in the list, from 0
 * @param listStyle the style that put it into the list; null when the paragraph itself says so
 * @param alignment how its lines stand ({@code center})
 * @param indent how far all its lines stand in, in twentieths of a point
 * @param firstLine how far its first line stands in beyond the others; negative for a hanging one
 */
record ParagraphStyle(
        @Nullable Integer outlineLevel,
        @Nullable String list,
        @Nullable Integer listLevel,
        @Nullable String listStyle,
        @Nullable String alignment,
        @Nullable Integer indent,
        @Nullable Integer firstLine) {
    static final ParagraphStyle NOTHING = new ParagraphStyle(null, null, null, null, null, null, null);

    static ParagraphStyle outline(int level) {
        return new ParagraphStyle(level, null, null, null, null, null, null);
    }

    static ParagraphStyle list(String id) {
        return new ParagraphStyle(null, id, null, null, null, null, null);
    }

    static ParagraphStyle listLevel(int level) {
        return new ParagraphStyle(null, null, level, null, null, null, null);
    }

    static ParagraphStyle aligned(String alignment) {
        return new ParagraphStyle(null, null, null, null, alignment, null, null);
    }

    static ParagraphStyle indented(@Nullable Integer indent, @Nullable Integer firstLine) {
        return new ParagraphStyle(null, null, null, null, null, indent, firstLine);
    }

    /** These settings as those of a style: where it names a list, it stands for a level of it. */
    ParagraphStyle of(String styleId) {
        return list == null
                ? this
                : new ParagraphStyle(outlineLevel, list, listLevel, styleId, alignment, indent, firstLine);
    }

    /** This setting laid over another. */
    @SuppressWarnings("ReferenceEquality") // There is one that says nothing, and most are it.
    ParagraphStyle over(ParagraphStyle below) {
        if (equals(NOTHING)) {
            return below;
        }
        if (below.equals(NOTHING)) {
            return this;
        }
        return new ParagraphStyle(
                outlineLevel != null ? outlineLevel : below.outlineLevel,
                list != null ? list : below.list,
                listLevel != null ? listLevel : below.listLevel,
                list != null ? listStyle : below.listStyle,
                alignment != null ? alignment : below.alignment,
                indent != null ? indent : below.indent,
                firstLine != null ? firstLine : below.firstLine);
    }

    boolean isCentred() {
        return "center".equals(alignment);
    }

    /** How far its first line stands in from the margin, in twentieths of a point. */
    int standsIn() {
        return (indent == null ? 0 : indent) + (firstLine == null ? 0 : firstLine);
    }
}
