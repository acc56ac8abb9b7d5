package org.consultationdigest.link;

import java.util.List;
import java.util.stream.IntStream;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/** Statements about one comment's place that do not agree: nothing is dropped, a person is told. */
final class Contradictions {
    /** A reference this near to the beginning says what a comment is about; a later one may be said in passing. */
    private static final int LEADING = 60;

    private final DraftIndex draft;
    private final ReferenceResolver resolver;
    private final PageStated columns;
    private final PageResolver pages;

    Contradictions(DraftIndex draft, ReferenceResolver resolver, PageStated columns, PageResolver pages) {
        this.draft = draft;
        this.resolver = resolver;
        this.columns = columns;
        this.pages = pages;
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

    /** The section stated and the page and line stated, when the draft's pages are known. */
    private Resolution withPage(Resolution found, Question question) {
        boolean stated =
                question.hints().page().isPresent() || question.hints().line().isPresent();
        if (!stated || !pages.known() || !found.found() || found.sections().contains(LinkTarget.WHOLE)) {
            return found;
        }
        PageStated.Stated columnsSay = columns.read(question);
        Resolution line = pages.lines(columnsSay.pages(), columnsSay.lines(), columnsSay.words());
        if (line.found()) {
            Resolution told = found.and(line.withoutTargets());
            return agrees(found, line) ? told : told.with(elsewhere(columnsSay, line, found));
        }
        boolean agrees = columnsSay.pages().isEmpty()
                || columnsSay.pages().stream().anyMatch(page -> isOn(page, found.sections()));
        return agrees ? found : found.with(wrongPage(columnsSay.words(), found));
    }

    /** A section runs from its heading to the end of those below it; a page may be off by one where it turns. */
    private boolean isOn(int page, List<String> sections) {
        return IntStream.rangeClosed(page - 1, page + 1)
                .boxed()
                .flatMap(near -> pages.sectionsOn(near).stream())
                .anyMatch(there -> sections.stream().anyMatch(id -> draft.tree().areRelated(there, id)));
    }

    private static Problem elsewhere(PageStated.Stated stated, Resolution line, Resolution found) {
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                stated.words() + " stands in section " + String.join(", ", line.sections()) + ", but section "
                        + String.join(", ", found.sections()) + " is stated; check which is meant");
    }

    private static Problem wrongPage(String page, Resolution found) {
        return Problem.of(
                ProblemCode.CONTRADICTING_REFERENCE,
                page + " is stated, but section " + String.join(", ", found.sections())
                        + " does not stand there; check which is meant");
    }
}
