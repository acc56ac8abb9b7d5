package org.consultationdigest.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.Section;
import org.consultationdigest.text.Folding;

/** Whether a section is of the kind that a reference names: Chapter 2 is not Section 2 where the draft says Chapter. */
final class SectionKinds {
    private static final Map<String, Unit> KINDS = Map.ofEntries(
            Map.entry("part", Unit.PART),
            Map.entry("phan", Unit.PART),
            Map.entry("partie", Unit.PART),
            Map.entry("parte", Unit.PART),
            Map.entry("chapter", Unit.CHAPTER),
            Map.entry("chuong", Unit.CHAPTER),
            Map.entry("chapitre", Unit.CHAPTER),
            Map.entry("capitulo", Unit.CHAPTER),
            Map.entry("section", Unit.SECTION),
            Map.entry("muc", Unit.SECTION),
            Map.entry("tieu muc", Unit.SECTION),
            Map.entry("seccion", Unit.SECTION),
            Map.entry("article", Unit.ARTICLE),
            Map.entry("dieu", Unit.ARTICLE),
            Map.entry("articulo", Unit.ARTICLE));

    private final Map<String, List<String>> unitsOfTranslations;

    /**
     * The kinds of a draft's sections.
     *
     * @param unitsOfTranslations what the headings of its translations call a section, by its id
     */
    SectionKinds(Map<String, List<String>> unitsOfTranslations) {
        this.unitsOfTranslations = unitsOfTranslations;
    }

    /** Whether a section may be called so; one whose heading names no kind may be called anything. */
    boolean agrees(Unit written, Section section) {
        Unit unit = written == Unit.SUBSECTION ? Unit.SECTION : written;
        List<Unit> kinds = Stream.concat(
                        section.unit().stream(), unitsOfTranslations.getOrDefault(section.id(), List.of()).stream())
                .map(SectionKinds::kind)
                .flatMap(Optional::stream)
                .toList();
        return kinds.isEmpty() || kinds.contains(unit);
    }

    private static Optional<Unit> kind(String word) {
        return Optional.ofNullable(KINDS.get(Folding.folded(word)));
    }
}
