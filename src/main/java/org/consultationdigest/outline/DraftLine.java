package org.consultationdigest.outline;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One paragraph of a draft, whatever file it stands in, as far as headings and numbers are told by it.
 *
 * @param position its place among all paragraphs, from 1
 * @param text its words without an automatic number
 * @param label the automatic number that the file shows before it; bullets are none
 * @param list names the list that the automatic number belongs to
 * @param level its level where the file marks it as a heading, 1 the highest
 * @param style the name of its style
 * @param bold whether all of it is bold
 * @param capitals whether all of it is in capitals
 * @param size the size of its type; 0 when not known
 * @param centred whether it stands in the middle of the page
 * @param indent how far it stands in from the margin, in twentieths of a point
 * @param inTable whether it stands in a table
 * @param contents whether it is an entry of a table of contents
 * @param page the page it begins on
 */
record DraftLine(
        int position,
        String text,
        Optional<String> label,
        String list,
        OptionalInt level,
        String style,
        boolean bold,
        boolean capitals,
        int size,
        boolean centred,
        int indent,
        boolean inTable,
        boolean contents,
        OptionalInt page) {

    /** A line that begins at the margin. */
    DraftLine(
            int position,
            String text,
            Optional<String> label,
            String list,
            OptionalInt level,
            String style,
            boolean bold,
            boolean capitals,
            int size,
            boolean inTable,
            boolean contents,
            OptionalInt page) {
        this(position, text, label, list, level, style, bold, capitals, size, false, 0, inTable, contents, page);
    }

    /** A line of which only the words are known. */
    static DraftLine plain(int position, String text) {
        return new DraftLine(
                position,
                text,
                Optional.empty(),
                "",
                OptionalInt.empty(),
                "",
                false,
                false,
                0,
                false,
                0,
                false,
                false,
                OptionalInt.empty());
    }

    boolean stands() {
        return bold || capitals;
    }
}
