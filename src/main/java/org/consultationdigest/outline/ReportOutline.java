package org.consultationdigest.outline;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.problem.Problem;

/**
 * The draft report as the program sees it.
 *
 * @param title the report's title
 * @param sections every section, in the order of the draft; never empty: a draft without headings is one section
 * @param paragraphs every paragraph of the body, in the order of the draft
 * @param problems what was met on the way: numbers that jump, two sections with one number
 * @param pages its pages and lines, as far as they are known
 */
public record ReportOutline(
        String title,
        List<Section> sections,
        List<DraftParagraph> paragraphs,
        List<Problem> problems,
        DraftPages pages) {

    public ReportOutline {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        problems = List.copyOf(problems);
    }

    /** An outline of which no more is known of pages than its paragraphs say. */
    public ReportOutline(
            String title, List<Section> sections, List<DraftParagraph> paragraphs, List<Problem> problems) {
        this(title, sections, paragraphs, problems, DraftPages.savedBreaks(paragraphs));
    }

    /** The section with this id. */
    public Optional<Section> section(String id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /** The paragraph that the draft itself numbers so ({@code 45}, {@code 45bis}). */
    public Optional<DraftParagraph> paragraph(String number) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.number().filter(number::equals).isPresent())
                .findFirst();
    }
}
