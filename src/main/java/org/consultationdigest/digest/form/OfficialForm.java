package org.consultationdigest.digest.form;

import java.util.List;

/**
 * The official form with its four columns, every word of it as its readers may see it.
 *
 * @param title what it is, in capitals
 * @param draft the draft it is on
 * @param preamble the lines above the table
 * @param columns the titles of the columns
 * @param sections the comments by section, in the order of the draft
 * @param agreement the title above those who agree; blank where there are none
 * @param agreeing those who say only that they agree or have no comment
 * @param pages the words of the page number, {@code %s} for this page and for the number of all
 */
record OfficialForm(
        String title,
        String draft,
        List<String> preamble,
        List<String> columns,
        List<SectionOfForm> sections,
        String agreement,
        List<Entry> agreeing,
        String pages) {
    OfficialForm {
        preamble = List.copyOf(preamble);
        columns = List.copyOf(columns);
        sections = List.copyOf(sections);
        agreeing = List.copyOf(agreeing);
    }

    /**
     * The comments on a section.
     *
     * @param label its number and heading
     */
    record SectionOfForm(String label, List<Entry> entries) {
        SectionOfForm {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A comment, lines parted by a line feed.
     *
     * @param bodies who said it
     * @param comment what was said
     * @param response the decision and the answer; blank while there is none
     */
    record Entry(String bodies, String comment, String response) {}
}
