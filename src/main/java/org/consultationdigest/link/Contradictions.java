package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Statements about one comment's place that do not agree: nothing is dropped, a person is told. */
final class Contradictions {
    /** A reference this near to the beginning says what a comment is about; a later one may be said in passing. */
    private static final int LEADING = 60;

    private final DraftIndex draft;
    private final ReferenceResolver resolver;
    private final PageStated pages;

    Contradictions(DraftIndex draft, ReferenceParser parser, ReferenceResolver resolver) {
        this.draft = draft;
        this.resolver = resolver;
        this.pages = new PageStated(draft, parser);
    }

    /** The resolution of this rule with what else the comment says about its place. */
    Resolution check(LinkRule rule, Resolution found, Question question) {
        Resolution told =
                rule == LinkRule.PLACE && question.draftParagraph().isPresent() ? withText(found, question) : found;
        return withPage(told, question);
    }

    /** A margin comment that leads in with another section than the one it hangs on. */
    private Resolution withText(Resolution place, Question question) {
        Resolution result = place;
        for (Mention mention : question.mentions()) {
            Resolution stated = resolver.resolve(mention, place.sections(), false);
            result = result.and(stated.withoutTargets());
            if (!stated.found() || stated.score() < 1 || agrees(place, stated)) {
                continue;
            }
            result = mention.start() < LEADING
                    ? result.and(stated).scored(place.score()).with(contradiction(mention, place, stated))
                    : result.withCandidates(Resolution.among(stated.sections()).candidates());
        }
        return result;
    }

    private boolean agrees(Resolution place, Resolution stated) {
        return stated.sections().stream()
                .allMatch(id ->
                        place.sections().stream().anyMatch(here -> draft.tree().areRelated(id, here)));
    }

    private static Problem contradiction(Mention mention, Resolution place, Resolution stated) {
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                "the comment hangs on section " + String.join(", ", place.sections()) + " and says \""
                        + mention.words().strip() + "\", section " + String.join(", ", stated.sections())
                        + "; it is filed under both, check which is meant");
    }

    /** The section stated and the page stated, when the draft's pages are known. */
    private Resolution withPage(Resolution found, Question question) {
        Optional<String> cell =
                question.hints().page().filter(page -> draft.pages().known());
        if (cell.isEmpty() || !found.found() || found.sections().contains(LinkTarget.WHOLE)) {
            return found;
        }
        List<Integer> stated = pages.read(cell.get()).map(PlaceResolver::pages).orElse(List.of());
        boolean agrees = stated.isEmpty() || stated.stream().anyMatch(page -> isOn(page, found.sections()));
        return agrees ? found : found.with(wrongPage(cell.get(), found));
    }

    private boolean isOn(int page, List<String> sections) {
        return sections.stream()
                .map(draft.tree()::section)
                .flatMap(Optional::stream)
                .map(Section::pages)
                .allMatch(span -> span.isEmpty()
                        || (page >= span.get().first() - 1 && page <= span.get().last() + 1));
    }

    private static Problem wrongPage(String page, Resolution found) {
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                "page " + page.strip() + " is stated, but section " + String.join(", ", found.sections())
                        + " does not stand there; check which is meant");
    }
}
