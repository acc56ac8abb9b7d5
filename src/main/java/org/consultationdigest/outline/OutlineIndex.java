package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds sections and paragraphs of an outline without going through all of it; built once, never changed. */
public final class OutlineIndex {
    private final Map<String, Section> sections = new HashMap<>();
    private final Map<String, DraftParagraph> numbered = new HashMap<>();
    private final Map<String, List<DraftParagraph>> bySection = new HashMap<>();

    private OutlineIndex(ReportOutline outline) {
        outline.sections().forEach(section -> sections.putIfAbsent(section.id(), section));
        for (DraftParagraph paragraph : outline.paragraphs()) {
            paragraph.number().ifPresent(number -> numbered.putIfAbsent(number, paragraph));
            bySection
                    .computeIfAbsent(paragraph.section(), id -> new ArrayList<>())
                    .add(paragraph);
        }
    }

    /** The index of an outline. */
    public static OutlineIndex of(ReportOutline outline) {
        return new OutlineIndex(outline);
    }

    /** The section with this id. */
    public Optional<Section> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    /** The paragraph that the draft itself numbers so; the first when two are. */
    public Optional<DraftParagraph> paragraph(String number) {
        return Optional.ofNullable(numbered.get(number));
    }

    /** The paragraphs that stand in a section itself, not in those below it, its heading first. */
    public List<DraftParagraph> paragraphsOf(String section) {
        return List.copyOf(bySection.getOrDefault(section, List.of()));
    }
}
