package org.consultationdigest.outline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The draft report as the program sees it.
 *
 * @param title the report's title
 * @param sections every section, in the order of the draft; never empty: a draft without headings is one section
 * @param paragraphs every paragraph of the body, in the order of the draft
 * @param problems what was met on the way: numbers that jump, two sections with one number
 * @param pages its pages and lines, as far as they are known
 * @param exhibits its tables, figures, boxes, notes and annexes, in the order of the draft
 * @param recommendations the rows of the matrix of recommendations that is annexed, in their order; empty without one
 */
public record ReportOutline(
        String title,
        List<Section> sections,
        List<DraftParagraph> paragraphs,
        List<Problem> problems,
        DraftPages pages,
        List<Exhibit> exhibits,
        List<Recommendation> recommendations) {

    public ReportOutline {
        sections = List.copyOf(sections);
        paragraphs = List.copyOf(paragraphs);
        problems = List.copyOf(problems);
        pages = orUnknown(pages);
        exhibits = orNone(exhibits);
        recommendations = orNone(recommendations);
    }

    /** An outline that an earlier version kept says nothing of what came later. */
    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    private static DraftPages orUnknown(@Nullable DraftPages pages) {
        return pages == null ? DraftPages.unknown() : pages;
    }

    /** An outline of which no more is known of pages than its paragraphs say. */
    public ReportOutline(
            String title, List<Section> sections, List<DraftParagraph> paragraphs, List<Problem> problems) {
        this(title, sections, paragraphs, problems, DraftPages.savedBreaks(paragraphs));
    }

    /** An outline without exhibits and without a matrix of recommendations. */
    public ReportOutline(
            String title,
            List<Section> sections,
            List<DraftParagraph> paragraphs,
            List<Problem> problems,
            DraftPages pages) {
        this(title, sections, paragraphs, problems, pages, List.of(), List.of());
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

    /** The same outline under another title and other titles of its sections, by id; a section without one keeps its own. */
    public ReportOutline titled(String other, Map<String, String> titles) {
        List<Section> titled = sections.stream()
                .map(section -> section.titled(titles.getOrDefault(section.id(), section.title())))
                .toList();
        return new ReportOutline(other, titled, paragraphs, problems, pages, exhibits, recommendations);
    }

    /** The same outline with other problems. */
    public ReportOutline withProblems(List<Problem> others) {
        return new ReportOutline(title, sections, paragraphs, others, pages, exhibits, recommendations);
    }
}
