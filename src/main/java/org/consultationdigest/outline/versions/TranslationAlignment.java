package org.consultationdigest.outline.versions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.OutlineIndex;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * A draft beside its translation: which section and paragraph of the draft each of the translation is. Words tell nothing
 * here; numbers, the order, the depth of headings and the figures and lengths of paragraphs do.
 */
public final class TranslationAlignment {
    private final Map<String, String> sections;
    private final Map<Integer, DraftParagraph> paragraphs = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private TranslationAlignment(ReportOutline draft, ReportOutline translation) {
        sections = SectionsInOrder.paired(draft.sections(), translation.sections());
        OutlineIndex draftIndex = OutlineIndex.of(draft);
        OutlineIndex translationIndex = OutlineIndex.of(translation);
        sections.forEach((own, counterpart) -> paragraphs.putAll(
                ParagraphsInOrder.paired(draftIndex.paragraphsOf(counterpart), translationIndex.paragraphsOf(own))));
        tellUnpaired(draft, translation);
    }

    /** The translation beside the draft. */
    public static TranslationAlignment of(ReportOutline draft, ReportOutline translation) {
        return new TranslationAlignment(draft, translation);
    }

    /** The id of the draft's section that a section of the translation is, by its id there; empty without one. */
    public Optional<String> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** The draft's paragraph that one of the translation is, by its position there; empty without one. */
    public Optional<DraftParagraph> paragraph(int position) {
        return Optional.ofNullable(paragraphs.get(position));
    }

    /** Sections of one of the two that the other does not have. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }

    private void tellUnpaired(ReportOutline draft, ReportOutline translation) {
        for (Section section : translation.sections()) {
            if (!sections.containsKey(section.id())) {
                tell(section, "The translation has a section that the draft does not have: ");
            }
        }
        for (Section section : draft.sections()) {
            if (!sections.containsValue(section.id())) {
                tell(section, "The draft has a section that the translation does not have: ");
            }
        }
    }

    private void tell(Section section, String what) {
        problems.add(Problem.at(
                "section " + section.id(),
                ProblemCode.NUMBERING,
                what + section.title() + ". See whether both are the same version, and whether a heading was missed."));
    }
}
