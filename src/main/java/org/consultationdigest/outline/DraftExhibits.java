package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds what people refer to beside sections and paragraphs: captions of tables, figures and boxes, annexes. */
final class DraftExhibits {
    private final Map<Integer, String> sections = new HashMap<>();
    private final List<Exhibit> exhibits = new ArrayList<>();

    private DraftExhibits(List<DraftParagraph> paragraphs) {
        paragraphs.forEach(paragraph -> sections.put(paragraph.position(), paragraph.section()));
    }

    /** The exhibits in the order of the draft. */
    static List<Exhibit> of(List<DraftLine> lines, List<SectionTree.Node> nodes, List<DraftParagraph> paragraphs) {
        DraftExhibits found = new DraftExhibits(paragraphs);
        lines.stream().filter(line -> !line.contents()).forEach(found::caption);
        nodes.forEach(found::annex);
        found.exhibits.sort(Comparator.comparingInt(Exhibit::position));
        return List.copyOf(found.exhibits);
    }

    private void caption(DraftLine line) {
        String shown = line.label().map(label -> label + " " + line.text()).orElse(line.text());
        Optional<String> section = Optional.ofNullable(sections.get(line.position()));
        ExhibitCaption.of(shown)
                .ifPresent(caption -> exhibits.add(new Exhibit(
                        caption.kind(), caption.label(), caption.words(), section.orElse(""), line.position())));
    }

    private void annex(SectionTree.Node node) {
        Optional<DraftLine> line = node.line();
        Optional<HeadingLabel> label = node.label().filter(HeadingLabel::annex);
        if (line.isPresent() && label.isPresent()) {
            String own = label.get().parts().get(0);
            String number = own.substring(own.lastIndexOf(' ') + 1);
            exhibits.add(new Exhibit(
                    Exhibit.Kind.ANNEX,
                    number,
                    node.title(),
                    node.id(),
                    line.get().position()));
        }
    }
}
