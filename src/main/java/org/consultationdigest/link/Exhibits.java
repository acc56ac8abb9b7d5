package org.consultationdigest.link;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;

/** Annexes, tables, figures and boxes by their captions, articles by their headings. */
final class Exhibits {
    private static final Set<Unit> WITH_CAPTIONS = Set.of(Unit.ANNEX, Unit.TABLE, Unit.FIGURE, Unit.BOX, Unit.ARTICLE);

    private final Map<String, Set<String>> captions = new HashMap<>();
    private boolean articles;

    Exhibits(ReportOutline outline, ReferenceParser parser) {
        outline.sections().forEach(section -> enterTitle(section, parser));
        outline.paragraphs().forEach(paragraph -> enter(paragraph, parser));
    }

    private void enterTitle(Section section, ReferenceParser parser) {
        String label = section.number()
                .map(number -> String.join(" ", number.labels()))
                .orElse("");
        parser.text(section.title()).forEach(mention -> caption(mention, section.id()));
        if (!label.isEmpty()) {
            parser.text(label).forEach(mention -> caption(mention, section.id()));
        }
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
            first.extents()
                    .forEach(extent -> captions.computeIfAbsent(
                                    key(first.unit(), extent.from()), key -> new LinkedHashSet<>())
                            .add(section));
        }
    }

    private static String key(Unit unit, Label label) {
        return unit + " " + LabelKeys.readings(label.shown()).get(0);
    }

    /** The sections in which this annex, table, figure, box or article stands. */
    List<String> sections(Unit unit, Label label) {
        return List.copyOf(captions.getOrDefault(key(unit, label), Set.of()));
    }

    /** Whether the draft is divided into articles. */
    boolean hasArticles() {
        return articles;
    }
}
