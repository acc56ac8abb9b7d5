package org.consultationdigest.outline;

import java.util.Optional;

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
 */
public record Section(
        String id,
        Optional<SectionNumber> number,
        String title,
        int level,
        Optional<String> parent,
        Optional<Span> paragraphs,
        Optional<Span> pages) {

    /** From one number to another, both included: {@code first <= last}. */
    public record Span(int first, int last) {}
}
