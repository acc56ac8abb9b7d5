package org.consultationdigest.link;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.Exhibit;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;

/** Annexes, tables, figures, boxes and notes as the outline lists them or by their captions, articles by their headings. */
final class Exhibits {
    private static final Set<Unit> WITH_CAPTIONS = Set.of(Unit.ANNEX, Unit.TABLE, Unit.FIGURE, Unit.BOX, Unit.ARTICLE);
    private static final Map<Exhibit.Kind, Unit> UNITS = new EnumMap<>(Map.of(
            Exhibit.Kind.TABLE, Unit.TABLE,
            Exhibit.Kind.FIGURE, Unit.FIGURE,
            Exhibit.Kind.BOX, Unit.BOX,
            Exhibit.Kind.ANNEX, Unit.ANNEX,
            Exhibit.Kind.FOOTNOTE, Unit.FOOTNOTE,
            Exhibit.Kind.ENDNOTE, Unit.FOOTNOTE));

    private final Map<String, Set<String>> captions = new HashMap<>();
    private final Map<String, DraftParagraph> notes = new HashMap<>();
    private final Set<String> annexes = new LinkedHashSet<>();
    private boolean articles;

    Exhibits(ReportOutline outline, ReferenceParser parser) {
        outline.exhibits().forEach(exhibit -> enter(exhibit, outline));
        outline.sections().forEach(section -> enterTitle(section, parser));
        outline.paragraphs().forEach(paragraph -> enter(paragraph, parser));
    }

    private void enter(Exhibit exhibit, ReportOutline outline) {
        Unit unit = Optional.ofNullable(UNITS.get(exhibit.kind())).orElse(Unit.TABLE);
        if (unit == Unit.ANNEX) {
            annexes.add(exhibit.section());
        }
        if (exhibit.label().isBlank()) {
            return;
        }
        String key = key(unit, Label.of(exhibit.label().strip()));
        captions.computeIfAbsent(key, absent -> new LinkedHashSet<>()).add(exhibit.section());
        if (unit == Unit.FOOTNOTE) {
            outline.paragraphs().stream()
                    .filter(paragraph -> paragraph.position() == exhibit.position())
                    .findFirst()
                    .ifPresent(paragraph -> notes.putIfAbsent(key, paragraph));
        }
    }

    private void enterTitle(Section section, ReferenceParser parser) {
        String label = section.number()
                .map(number -> String.join(" ", number.labels()))
                .orElse("");
        parser.text(section.title()).forEach(mention -> caption(mention, section.id()));
        if (!label.isEmpty()) {
            parser.text(label).forEach(mention -> caption(mention, section.id()));
        }
        section.unit()
                .ifPresent(unit -> parser.text(unit + " " + label).forEach(mention -> caption(mention, section.id())));
    }

    private void enter(DraftParagraph paragraph, ReferenceParser parser) {
        parser.text(paragraph.text()).forEach(mention -> caption(mention, paragraph.section()));
    }

    /** A caption begins its paragraph. */
    private void caption(Mention mention, String section) {
        if (mention.start() > 0 || !(mention.reference() instanceof Reference.Place place)) {
            return;
        }
        Step first = place.steps().get(0);
        if (place.steps().size() == 1 && WITH_CAPTIONS.contains(first.unit())) {
            articles |= first.unit() == Unit.ARTICLE;
            first.extents().forEach(extent -> caption(first.unit(), extent, section));
        }
    }

    private void caption(Unit unit, Extent extent, String section) {
        if (unit == Unit.ANNEX) {
            annexes.add(section);
        }
        captions.computeIfAbsent(key(unit, extent.from()), key -> new LinkedHashSet<>())
                .add(section);
    }

    private static String key(Unit unit, Label label) {
        return unit + " " + LabelKeys.readings(label.shown()).get(0);
    }

    /** The sections in which this annex, table, figure, box, note or article stands. */
    List<String> sections(Unit unit, Label label) {
        return List.copyOf(captions.getOrDefault(key(unit, label), Set.of()));
    }

    /** The paragraph that bears the mark of this note, when one note has this number. */
    Optional<DraftParagraph> note(Label label) {
        return sections(Unit.FOOTNOTE, label).size() == 1
                ? Optional.ofNullable(notes.get(key(Unit.FOOTNOTE, label)))
                : Optional.empty();
    }

    /** The sections that are annexes, or hold them. */
    List<String> annexes() {
        return List.copyOf(annexes);
    }

    /** Whether the draft is divided into articles. */
    boolean hasArticles() {
        return articles;
    }
}
