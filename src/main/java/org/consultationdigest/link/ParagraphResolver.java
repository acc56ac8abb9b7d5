package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Finds paragraphs by number, or by counting in the section that was named. */
final class ParagraphResolver {
    private final DraftIndex draft;

    ParagraphResolver(DraftIndex draft) {
        this.draft = draft;
    }

    /**
     * The numbered paragraphs.
     *
     * @param step which ones
     * @param words as written, for the problem
     * @param sections the sections named with them, or spoken of; may be empty
     * @param named whether they were named with them, so that another section contradicts
     */
    Resolution numbered(Step step, String words, List<String> sections, boolean named) {
        Resolution found = Resolution.NOTHING;
        for (Extent extent : step.extents()) {
            Resolution next = extent(extent, words, sections);
            found = found.and(named ? contradiction(next, words, sections) : next);
        }
        return found;
    }

    private Resolution extent(Extent extent, String words, List<String> sections) {
        List<DraftParagraph> first = find(extent.from(), sections);
        if (first.isEmpty()) {
            return counted(extent.from(), sections).orElseGet(() -> unknown(extent.from(), words));
        }
        if (first.size() > 1) {
            return Resolution.oneOrAmong(
                    first.stream().map(DraftParagraph::section).toList());
        }
        return run(first.get(0), extent, words, sections);
    }

    private Resolution run(DraftParagraph first, Extent extent, String words, List<String> sections) {
        if (extent.open()) {
            return Resolution.toParagraphs(draft.paragraphs().onwards(first));
        }
        if (extent.to().isEmpty()) {
            return Resolution.toParagraphs(List.of(first));
        }
        Label to = extent.to().get();
        List<DraftParagraph> last = find(to, sections);
        return last.size() == 1
                ? Resolution.toParagraphs(draft.paragraphs().between(first, last.get(0)))
                : Resolution.toParagraphs(List.of(first)).and(unknown(to, words));
    }

    /** Where numbering begins anew in each section, the section spoken of decides. */
    private List<DraftParagraph> find(Label label, List<String> sections) {
        List<DraftParagraph> all = draft.paragraphs().find(label);
        List<DraftParagraph> inside = all.stream()
                .filter(paragraph -> isWithin(paragraph.section(), sections))
                .toList();
        return inside.isEmpty() ? all : inside;
    }

    private boolean isWithin(String section, List<String> sections) {
        return sections.stream().anyMatch(above -> draft.tree().isWithin(section, above));
    }

    /** The section says one thing and the number another: the paragraph is the more exact, and a person is told. */
    private Resolution contradiction(Resolution resolved, String words, List<String> sections) {
        boolean agrees = resolved.sections().stream().anyMatch(section -> isWithin(section, sections));
        if (sections.isEmpty() || !resolved.found() || agrees) {
            return resolved;
        }
        String message = "\"" + words.strip() + "\" stands in section " + String.join(", ", resolved.sections())
                + ", not in " + String.join(", ", sections) + "; check which is meant";
        return resolved.with(Problem.of(ProblemCode.CONTRADICTING_REFERENCE, message))
                .withCandidates(Resolution.among(sections).candidates());
    }

    /** A draft that does not number its paragraphs: the second one of the section that was named. */
    private Optional<Resolution> counted(Label label, List<String> sections) {
        return draft.paragraphs().any()
                        || sections.size() != 1
                        || !label.shown().matches("\\d{1,3}")
                ? Optional.empty()
                : draft.paragraphs().nth(sections.get(0), label).map(paragraph -> Resolution.toSections(sections));
    }

    private static Resolution unknown(Label label, String words) {
        return Resolution.unknown(words, "the draft has no paragraph " + label.shown());
    }

    /** The nth paragraph of the section that was named. */
    Resolution nth(Step step, String words, List<String> sections) {
        if (sections.size() != 1) {
            return Resolution.among(sections);
        }
        Optional<DraftParagraph> paragraph =
                draft.paragraphs().nth(sections.get(0), step.extents().get(0).from());
        return paragraph
                .map(found -> Resolution.toParagraphs(List.of(found)))
                .orElseGet(() -> Resolution.toSections(sections)
                        .and(Resolution.unknown(words, "section " + sections.get(0) + " has no such paragraph")));
    }
}
