package org.consultationdigest.link;

import java.util.List;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.Step;
import org.consultationdigest.link.reference.Unit;
import org.consultationdigest.outline.Section;

/** Finds what a reference refers to in the draft. */
final class ReferenceResolver {
    private static final double PARTIAL_TITLE = 0.6;
    private static final double TREATS_RECOMMENDATION = 0.7;
    private static final double TREATED_IN_SEVERAL = 0.5;
    private static final double ROW_OF_THE_MATRIX = 0.6;
    private static final int MOST_TREATING = 3;

    private final DraftIndex draft;
    private final EarlierDrafts earlier;
    private final PlaceResolver places;

    ReferenceResolver(DraftIndex draft, EarlierDrafts earlier) {
        this.draft = draft;
        this.earlier = earlier;
        this.places = new PlaceResolver(draft, earlier);
    }

    /**
     * What a reference comes to.
     *
     * @param mention the reference
     * @param context the sections spoken of, from which an incomplete reference is completed; may be empty
     * @param column whether it stands in a reference column, where nothing is said in passing
     */
    Resolution resolve(Mention mention, List<String> context, boolean column) {
        Reference reference = mention.reference();
        if (reference instanceof Reference.Place place) {
            return place(place, mention.words(), context, column);
        }
        if (reference instanceof Reference.Recommendations named) {
            return recommendations(named);
        }
        if (reference instanceof Reference.Title title) {
            return title(title, mention.words(), context, column);
        }
        if (reference instanceof Reference.OneOf oneOf) {
            return oneOf(oneOf, mention, context, column);
        }
        if (reference instanceof Reference.Previous) {
            return Resolution.unknown(
                    mention.words(), "there is no place above that it could repeat; name the section");
        }
        return reference instanceof Reference.Garbled
                ? Resolution.unknown(mention.words(), "the cell shows a day count; format it as text and type it anew")
                : Resolution.NOTHING;
    }

    /** A place that only an earlier draft has is told, with where it stands now as a candidate. */
    private Resolution place(Reference.Place place, String words, List<String> context, boolean column) {
        Resolution found = places.resolve(place, words, context, column);
        boolean lost = !found.found() && !found.problems().isEmpty() && !place.earlierDraft();
        return lost ? found.and(earlier.suggest(place, words)) : found;
    }

    /**
     * A recommendation leads to the section that says it treats it; to each of several, less surely, since what is said of
     * the recommendation may be missing in any of them. One that very many treat leads nowhere.
     */
    private Resolution recommendations(Reference.Recommendations named) {
        List<String> numbers = RecommendationNumbers.of(named.numbers());
        Resolution found = Resolution.NOTHING;
        for (String number : numbers) {
            List<String> treating = draft.recommendations().treating(number);
            found = found.and(treating.isEmpty() ? inMatrix(number) : treating(treating));
        }
        return found.withRecommendations(numbers);
    }

    /** A recommendation that no section treats stands in the annexed matrix, if there is one. */
    private Resolution inMatrix(String number) {
        if (draft.recommendations().isUnknown(number)) {
            return Resolution.unknown(number, "the matrix of recommendations has none of that number");
        }
        return draft.recommendations()
                .row(number)
                .map(section -> Resolution.toSections(List.of(section)).scored(ROW_OF_THE_MATRIX))
                .orElse(Resolution.NOTHING);
    }

    private static Resolution treating(List<String> sections) {
        if (sections.isEmpty() || sections.size() > MOST_TREATING) {
            return Resolution.among(sections);
        }
        return Resolution.toSections(sections).scored(sections.size() > 1 ? TREATED_IN_SEVERAL : TREATS_RECOMMENDATION);
    }

    private Resolution title(Reference.Title title, String words, List<String> context, boolean column) {
        List<String> exact = narrowed(draft.titles().exact(title.words()), context);
        if (!exact.isEmpty()) {
            return Resolution.oneOrAmong(exact);
        }
        List<String> beginning =
                column || isVerb(title) ? List.of() : narrowed(draft.titles().beginning(title.words()), context);
        if (!beginning.isEmpty() || !(title.certain() || column)) {
            return Resolution.oneOrAmong(beginning);
        }
        List<String> holding = narrowed(draft.titles().holding(title.words()), context);
        if (holding.isEmpty() && column) {
            return Resolution.unknown(words, "the draft has no section of that title");
        }
        return Resolution.oneOrAmong(holding).scored(PARTIAL_TITLE);
    }

    /** {@code This section references a standard}: one word in small letters is no title, unless it is said to be one. */
    private boolean isVerb(Reference.Title title) {
        boolean small = Character.isLowerCase(title.words().codePointAt(0));
        return !title.certain() && small && draft.titles().beginsWithOneWord(title.words());
    }

    /** Of several with one title, that in the section spoken of. */
    List<String> narrowed(List<Section> sections, List<String> context) {
        List<String> ids = sections.stream().map(Section::id).distinct().toList();
        List<String> inside = ids.stream()
                .filter(id -> context.stream().anyMatch(above -> draft.tree().isWithin(id, above)))
                .toList();
        return inside.isEmpty() ? ids : inside;
    }

    /** Only one reading that fits the draft decides; of several, none. */
    private Resolution oneOf(Reference.OneOf oneOf, Mention mention, List<String> context, boolean column) {
        List<Resolution> fitting = oneOf.readings().stream()
                .filter(reading -> !isPointAlone(reading))
                .map(reading ->
                        resolve(new Mention(reading, mention.words(), mention.start(), mention.end()), context, column))
                .filter(resolution ->
                        resolution.found() && resolution.problems().isEmpty())
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        return fitting.isEmpty()
                ? column ? Resolution.unknown(mention.words(), "nothing in the draft fits it") : Resolution.NOTHING
                : Resolution.among(fitting.stream()
                        .flatMap(resolution -> resolution.sections().stream())
                        .toList());
    }

    private static boolean isPointAlone(Reference reading) {
        return reading instanceof Reference.Place place
                && place.steps().stream().map(Step::unit).allMatch(Unit.POINT::equals);
    }
}
