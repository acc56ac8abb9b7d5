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
 */
public record DraftParagraph(int position, Optional<String> number, String section, String text, OptionalInt page) {}
