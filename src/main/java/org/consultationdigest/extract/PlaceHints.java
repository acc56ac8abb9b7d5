package org.consultationdigest.extract;

import java.util.List;
import java.util.Optional;

/**
 * What a submission offers about the place in the draft that a comment is about; read by the rules of
 * the linking room.
 *
 * @param references references written for this comment, as written: the cells of reference columns, a band of the
 *     table, a lead-in line; the nearest last
 * @param page the page column, as written
 * @param line the line column, as written
 * @param headings the headings above in the submission, from the highest down to the nearest
 * @param draftParagraph the words of the draft's paragraph that a margin comment, a change or a note hangs on, as the
 *     copy holds them
 * @param draftHeading the heading above that paragraph in the copy of the draft
 * @param written the references as a person wrote them, where they were completed for reading ({@code II.A} under the
 *     title <em>Part</em> is read as Part II.A)
 */
public record PlaceHints(
        List<String> references,
        Optional<String> page,
        Optional<String> line,
        List<String> headings,
        Optional<String> draftParagraph,
        Optional<String> draftHeading,
        List<String> written) {

    public PlaceHints {
        references = List.copyOf(references);
        headings = List.copyOf(headings);
        written = List.copyOf(written);
    }

    /** References that are read as they were written. */
    public PlaceHints(
            List<String> references,
            Optional<String> page,
            Optional<String> line,
            List<String> headings,
            Optional<String> draftParagraph,
            Optional<String> draftHeading) {
        this(references, page, line, headings, draftParagraph, draftHeading, references);
    }

    /** Nothing but the comment's own words. */
    public static PlaceHints none() {
        return new PlaceHints(
                List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), Optional.empty());
    }

    /** Only the headings above, from the highest down. */
    public static PlaceHints under(List<String> headings) {
        return new PlaceHints(
                List.of(), Optional.empty(), Optional.empty(), headings, Optional.empty(), Optional.empty());
    }
}
