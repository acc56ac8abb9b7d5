package org.consultationdigest.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.Section;

/** Finds a place in the draft by the steps of its path, the most exact step first. */
final class PlaceResolver {
    private static final Set<Unit> EXHIBITS = Set.of(Unit.ANNEX, Unit.TABLE, Unit.FIGURE, Unit.BOX);
    private static final List<String> FRONT_MATTER =
            List.of("từ viết tắt", "chữ viết tắt", "abbreviations", "acronyms", "abréviations", "siglas");

    private final DraftIndex draft;
    private final SectionResolver sections;
    private final ParagraphResolver paragraphs;
    private final PageResolver pages;
    private final EarlierDrafts earlier;

    PlaceResolver(DraftIndex draft, EarlierDrafts earlier) {
        this.draft = draft;
        this.sections = new SectionResolver(draft);
        this.paragraphs = new ParagraphResolver(draft);
        this.pages = new PageResolver(draft);
        this.earlier = earlier;
    }

    /** What the place comes to; see {@link ReferenceResolver#resolve}. */
    Resolution resolve(Reference.Place place, String words, List<String> context, boolean column) {
        if (place.earlierDraft()) {
            return inEarlierDraft(place, words, context, column);
        }
        return place.bare() ? bare(place, words, context, column) : byNumber(place, words, context, column);
    }

    /** Where a draft of an earlier round is known, its places are carried over; otherwise its numbers are not trusted. */
    private Resolution inEarlierDraft(Reference.Place place, String words, List<String> context, boolean column) {
        if (!earlier.isEmpty()) {
            return earlier.resolve(place, words);
        }
        Resolution today = byNumber(place, words, context, column);
        return Resolution.unknown(words, "counted as in an earlier draft; find the section of this one")
                .withCandidates(Resolution.among(today.sections()).candidates());
    }

    private Resolution byNumber(Reference.Place place, String words, List<String> context, boolean column) {
        if (place.step(Unit.ARTICLE).isPresent()) {
            return article(place, words, column);
        }
        Resolution section = section(place, words, context);
        List<String> known = section.found() ? section.sections() : context;
        Optional<Resolution> exact = withinSection(place, words, known, section.found() || column)
                .or(() -> outsideText(place, words, column));
        if (exact.isEmpty()) {
            return named(place) ? section : completed(place, context);
        }
        Resolution noted = named(place) && !section.found() ? section : section.withoutTargets();
        return exact.get().found() ? exact.get().and(noted) : section.and(exact.get());
    }

    /** A small letter behind a section's number may be a point of it or a section below it, if the draft has that. */
    private Resolution section(Reference.Place place, String words, List<String> context) {
        Optional<Resolution> below = place.withPointAsLevel()
                .map(deeper -> sections.resolve(deeper, words, context))
                .filter(deeper -> deeper.found() && deeper.problems().isEmpty());
        return below.orElseGet(() -> sections.resolve(place, words, context));
    }

    private static boolean named(Reference.Place place) {
        return place.steps().stream().anyMatch(step -> step.unit().isSection());
    }

    private Optional<Resolution> withinSection(Reference.Place place, String words, List<String> known, boolean firm) {
        Optional<Step> numbered = place.step(Unit.PARAGRAPH).or(() -> place.step(Unit.CLAUSE));
        if (numbered.isPresent()) {
            return numbered.map(step -> paragraphs.numbered(step, words, known, firm));
        }
        boolean onPage = place.step(Unit.PAGE).isPresent();
        return place.step(Unit.NTH_PARAGRAPH)
                .filter(step -> !onPage && !known.isEmpty())
                .map(step -> paragraphs.nth(step, words, known));
    }

    private Optional<Resolution> outsideText(Reference.Place place, String words, boolean column) {
        if (named(place)) {
            return Optional.empty();
        }
        if (place.step(Unit.PAGE).or(() -> place.step(Unit.LINE)).isPresent() && pages.known()) {
            return Optional.of(pages.resolve(place, words, column)).filter(found -> !found.equals(Resolution.NOTHING));
        }
        Optional<Step> exhibit = place.steps().stream()
                .filter(step -> EXHIBITS.contains(step.unit()))
                .reduce((outer, inner) -> inner);
        if (exhibit.isPresent()) {
            return exhibit.map(step -> exhibit(step, words));
        }
        Optional<Step> note = place.step(Unit.FOOTNOTE);
        if (note.isPresent()) {
            return note.map(step -> note(step, words, column));
        }
        return place.step(Unit.FRONT_MATTER).map(step -> frontMatter());
    }

    private Resolution note(Step step, String words, boolean column) {
        Resolution found = Resolution.NOTHING;
        for (Extent extent : step.extents()) {
            List<String> holding = draft.exhibits().sections(Unit.FOOTNOTE, extent.from());
            Resolution section = holding.isEmpty() && column
                    ? Resolution.unknown(words, "the draft has no note of that number")
                    : Resolution.oneOrAmong(holding);
            found = found.and(draft.exhibits()
                    .note(extent.from())
                    .map(paragraph -> Resolution.toParagraphs(List.of(paragraph)))
                    .orElse(section));
        }
        return found;
    }

    private Resolution exhibit(Step step, String words) {
        if (step.extents().isEmpty()) {
            List<String> annexes = draft.exhibits().annexes();
            return annexes.isEmpty()
                    ? Resolution.unknown(words, "the draft has no annex")
                    : Resolution.oneOrAmong(annexes);
        }
        Resolution found = Resolution.NOTHING;
        for (Extent extent : step.extents()) {
            List<String> holding = draft.exhibits().sections(step.unit(), extent.from());
            found = found.and(
                    holding.isEmpty()
                            ? Resolution.unknown(words, "the draft has none of that number")
                            : Resolution.oneOrAmong(holding));
        }
        return found;
    }

    private Resolution frontMatter() {
        List<String> found = FRONT_MATTER.stream()
                .flatMap(words -> draft.titles().holding(words).stream())
                .map(Section::id)
                .toList();
        return Resolution.oneOrAmong(found);
    }

    /** A report without articles has none to link to: in passing it is a law, in a column it is a question. */
    private Resolution article(Reference.Place place, String words, boolean column) {
        if (!draft.exhibits().hasArticles()) {
            return column ? Resolution.unknown(words, "the draft has no articles") : Resolution.NOTHING;
        }
        return place.step(Unit.ARTICLE).map(step -> exhibit(step, words)).orElse(Resolution.NOTHING);
    }

    /** A point, a sentence, a bullet: somewhere in the section spoken of. */
    private static Resolution completed(Reference.Place place, List<String> context) {
        boolean small = place.steps().stream()
                .allMatch(step ->
                        step.unit().compareTo(Unit.POINT) >= 0 && step.unit().compareTo(Unit.LINE) <= 0);
        boolean spokenOf = place.steps().get(0).unit() == Unit.PREVIOUS;
        return small || spokenOf ? Resolution.oneOrAmong(context) : Resolution.NOTHING;
    }

    /** A number without a word: a paragraph or a section, whichever fits; when both do, neither is chosen. */
    private Resolution bare(Reference.Place place, String words, List<String> context, boolean column) {
        Resolution asParagraph = byNumber(place, words, context, column);
        Step first = place.steps().get(0);
        if (first.unit() != Unit.PARAGRAPH || place.steps().size() > 1) {
            return asParagraph;
        }
        Resolution asSection = byNumber(place.as(Unit.SECTION), words, context, column);
        if (!fits(asSection, context)) {
            return asParagraph.found() || asSection.candidates().isEmpty() ? asParagraph : asSection;
        }
        return fits(asParagraph, context)
                ? Resolution.oneOrAmong(asParagraph.and(asSection).sections())
                : asSection;
    }

    private boolean fits(Resolution resolution, List<String> context) {
        boolean inside = context.isEmpty()
                || resolution.sections().stream()
                        .allMatch(id ->
                                context.stream().anyMatch(above -> draft.tree().isWithin(id, above)));
        return resolution.found() && resolution.problems().isEmpty() && inside;
    }
}
