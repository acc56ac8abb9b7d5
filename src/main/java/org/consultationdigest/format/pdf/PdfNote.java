package org.consultationdigest.format.pdf;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A note put on a page: a markup annotation (ISO 32000-1, 12.5.6.2). Links, pop-ups and form fields are none.
 *
 * @param number its place among the notes of the file, from 1
 * @param page the page it stands on, from 1
 * @param type what it is made with, as the file calls it ({@code Highlight}, {@code Text}, {@code StrikeOut})
 * @param name the name the file gives it
 * @param author who made it
 * @param date when it was last changed
 * @param contents what it says; empty for a mark without words
 * @param covered the words of the page that it marks; absent when it marks none
 * @param paragraph the index in {@link PdfContent#paragraphs()} of the paragraph it marks or stands beside
 * @param replyTo the number of the note it answers
 * @param groupedWith the number of the note it forms one mark with, such as a caret with the words struck out beside it
 * @param state the state it sets the note it answers to ({@code Accepted}, {@code Completed})
 */
public record PdfNote(
        int number,
        int page,
        String type,
        Optional<String> name,
        Optional<String> author,
        Optional<OffsetDateTime> date,
        String contents,
        Optional<String> covered,
        OptionalInt paragraph,
        OptionalInt replyTo,
        OptionalInt groupedWith,
        Optional<String> state) {

    /** Whether it says something. */
    public boolean hasText() {
        return !contents.isBlank();
    }
}
