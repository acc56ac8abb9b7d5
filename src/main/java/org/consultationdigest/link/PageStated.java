package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;

/** The page column, where the draft's pages are known. A page of a Word draft is not exact: the section is concluded. */
final class PageStated implements LinkAttempt {
    private final DraftIndex draft;
    private final ReferenceParser parser;
    private final PlaceResolver places;

    PageStated(DraftIndex draft, ReferenceParser parser) {
        this.draft = draft;
        this.parser = parser;
        this.places = new PlaceResolver(draft);
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        if (!draft.pages().known()) {
            return Optional.empty();
        }
        return question.hints().page().flatMap(cell -> {
            Optional<Step> page = read(cell);
            Resolution found =
                    page.map(step -> places.page(step, "page " + cell, true)).orElse(Resolution.NOTHING);
            return Finding.of(LinkRule.PLACE, "page " + cell.strip(), found);
        });
    }

    /** The pages that a page column names: bare numbers are pages here. */
    Optional<Step> read(String cell) {
        List<Mention> mentions = parser.cell(cell);
        return mentions.stream()
                .map(Mention::reference)
                .filter(Reference.Place.class::isInstance)
                .map(Reference.Place.class::cast)
                .map(place -> place.step(Unit.PAGE).orElse(place.steps().get(0)))
                .findFirst();
    }
}
