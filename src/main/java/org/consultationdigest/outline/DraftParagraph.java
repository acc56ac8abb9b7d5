package org.consultationdigest.outline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One paragraph of the draft's body.
 *
 * @param position its place among all paragraphs of the body, counted from 1
 * @param number the number that the draft gives it ({@code 45}, {@code 45bis}); absent for headings, list items and
 *     unnumbered text
 * @param section the id of the section it stands in; a heading stands in its own
 * @param text its words, without the number
 * @param page the page it begins on, where known
 * @param item its label in a list within the section, automatic or typed, without brackets and stops ({@code 2}, {@code a},
 *     {@code đ}): the clauses and points of an article; absent for numbered paragraphs
 */
public record DraftParagraph(
        int position, Optional<String> number, String section, String text, OptionalInt page, Optional<String> item) {

    /** A paragraph that is no item of a list. */
    public DraftParagraph(int position, Optional<String> number, String section, String text, OptionalInt page) {
        this(position, number, section, text, page, Optional.empty());
    }
}
