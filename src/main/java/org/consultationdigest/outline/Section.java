package org.consultationdigest.outline;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One section of the draft.
 *
 * @param id names the section in every output; made of the numbers on the way down to it ({@code II.B.1}), or of its
 *     title when it has no number; unique in the outline
 * @param number the number as the draft shows it, with those of its parents, when it has one
 * @param title the heading without its number
 * @param level 1 for the highest headings
 * @param parent the id of the section above
 * @param paragraphs the numbers of the first and the last numbered paragraph in it, sections below included
 * @param pages the first and the last page, where known
 * @param unit what its heading calls it, in lower case and the draft's own language ({@code chương}, {@code mục},
 *     {@code chapter}); absent where the heading has a bare number or none
 * @param recommendations the numbers of the recommendations that its heading or the line below says it treats
 *     ({@code (Recommendations 1, 5, 7-9)}), ranges written out, in their order
 */
public record Section(
        String id,
        Optional<SectionNumber> number,
        String title,
        int level,
        Optional<String> parent,
        Optional<Span> paragraphs,
        Optional<Span> pages,
        Optional<String> unit,
        List<String> recommendations) {

    public Section {
        recommendations = orNone(recommendations);
    }

    /** A section whose heading has a bare number or none, and names no recommendations. */
    public Section(
            String id,
            Optional<SectionNumber> number,
            String title,
            int level,
            Optional<String> parent,
            Optional<Span> paragraphs,
            Optional<Span> pages) {
        this(id, number, title, level, parent, paragraphs, pages, Optional.empty(), List.of());
    }

    /** The same section under another title. */
    Section titled(String other) {
        return new Section(id, number, other, level, parent, paragraphs, pages, unit, recommendations);
    }

    /** An outline that an earlier version kept says nothing of what came later. */
    private static List<String> orNone(@Nullable List<String> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    /** From one number to another, both included: {@code first <= last}. */
    public record Span(int first, int last) {}
}
