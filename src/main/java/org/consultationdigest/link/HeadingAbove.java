package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.Section;

/**
 * The headings above the comment in the submission, the nearest first. One that holds a reference states the place; one that
 * only bears the title of a section lets it be concluded.
 */
final class HeadingAbove implements LinkAttempt {
    private static final double SAME_TITLE = 0.9;
    private static final double HOLDS_TITLE = 0.7;

    private final DraftIndex draft;
    private final ReferenceParser parser;
    private final ReferenceResolver resolver;
    private final StatedInText references;

    HeadingAbove(DraftIndex draft, ReferenceParser parser, ReferenceResolver resolver) {
        this.draft = draft;
        this.parser = parser;
        this.resolver = resolver;
        this.references = new StatedInText(resolver);
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        List<String> headings = new ArrayList<>(question.hints().headings());
        Collections.reverse(headings);
        for (int i = 0; i < headings.size(); i++) {
            Optional<Finding> found = read(headings.get(i), headings.subList(i + 1, headings.size()));
            if (found.isPresent()) {
                return found;
            }
            if (WholeDraft.isAboutTheWhole(headings.get(i), parser)) {
                return Finding.of(LinkRule.HEADING, headings.get(i), WholeDraft.WHOLE);
            }
        }
        return Optional.empty();
    }

    /** The place that a heading above holds a reference to; nothing that is only concluded from titles. */
    Optional<Finding> stated(Question question) {
        return attempt(question)
                .filter(Finding::decides)
                .filter(finding -> finding.resolution().score() >= 1)
                .filter(finding -> !finding.resolution().sections().contains(LinkTarget.WHOLE));
    }

    private Optional<Finding> read(String heading, List<String> above) {
        Optional<Finding> stated =
                references.read(parser.text(heading), context(above)).filter(Finding::decides);
        Resolution found = stated.map(Finding::resolution).orElseGet(() -> byTitle(heading, context(above)));
        return Finding.of(LinkRule.HEADING, heading.strip(), found);
    }

    private List<String> context(List<String> above) {
        return above.stream()
                .map(heading -> references.read(parser.text(heading), List.of()))
                .flatMap(Optional::stream)
                .filter(Finding::decides)
                .findFirst()
                .map(finding -> finding.resolution().sections())
                .orElse(List.of());
    }

    private Resolution byTitle(String heading, List<String> context) {
        List<Section> same = draft.titles().exact(heading);
        if (!same.isEmpty()) {
            return Resolution.oneOrAmong(resolver.narrowed(same, context)).scored(SAME_TITLE);
        }
        List<Section> held = draft.titles().containedIn(heading);
        return held.isEmpty()
                ? Resolution.NOTHING
                : Resolution.oneOrAmong(resolver.narrowed(held, context)).scored(HOLDS_TITLE);
    }
}
