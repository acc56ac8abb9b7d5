package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;

/**
 * References written for the comment: cells of reference columns, a band of the table, a lead-in line. They are read from the
 * farthest to the nearest; a nearer one is completed by the farther ones ({@code Section II} over {@code para 3}) and is the
 * one that counts.
 */
final class StatedReference implements LinkAttempt {
    private static final double PARTIAL_TITLE = 0.6;
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2}");

    private final DraftIndex draft;
    private final ReferenceParser parser;
    private final ReferenceResolver resolver;

    StatedReference(DraftIndex draft, ReferenceParser parser, ReferenceResolver resolver) {
        this.draft = draft;
        this.parser = parser;
        this.resolver = resolver;
    }

    @Override
    public Optional<Finding> attempt(Question question) {
        Resolution sofar = Resolution.NOTHING;
        List<String> evidence = new ArrayList<>();
        for (String reference : question.hints().references()) {
            boolean completed = !question.hints().written().contains(reference);
            Resolution next = read(reference, sofar.sections(), completed);
            if (!next.equals(Resolution.NOTHING)) {
                evidence.add(reference.strip());
                sofar = nearer(sofar, next, reference);
            }
        }
        return Finding.of(LinkRule.STATED, String.join(" · ", evidence), sofar);
    }

    private Resolution nearer(Resolution farther, Resolution nearer, String words) {
        if (!nearer.found() || !farther.found()) {
            return farther.found() ? farther.and(nearer) : nearer.and(farther.withoutTargets());
        }
        Resolution together = nearer.and(farther.withoutTargets());
        if (nearer.sections().stream().allMatch(id -> isRelated(id, farther))) {
            boolean wider = nearer.sections().size() == 1
                    && farther.sections().stream()
                            .allMatch(id -> isBelow(id, nearer.sections().get(0)));
            return wider ? farther.and(nearer.withoutTargets()) : together;
        }
        boolean told = !nearer.problems().isEmpty();
        return told ? together : contradicting(together, nearer, farther, words);
    }

    private boolean isRelated(String id, Resolution other) {
        return other.sections().stream().anyMatch(section -> draft.tree().areRelated(id, section));
    }

    private boolean isBelow(String id, String other) {
        return !id.equals(other) && draft.tree().isWithin(id, other);
    }

    private static Resolution contradicting(Resolution together, Resolution nearer, Resolution farther, String words) {
        String message = "\"" + words.strip() + "\" means section " + String.join(", ", nearer.sections())
                + ", what stands above it section " + String.join(", ", farther.sections()) + "; check which is meant";
        return together.with(Problem.of(ProblemCode.CONTRADICTING_REFERENCE, message))
                .withCandidates(Resolution.among(farther.sections()).candidates());
    }

    /** A title first, since a number in front of it may be the table's own; then a reference; then part of a title. */
    private Resolution read(String cell, List<String> context, boolean completed) {
        List<Section> titled = draft.titles().exact(cell);
        if (!titled.isEmpty()) {
            return titled(cell, titled, context);
        }
        Resolution found = Resolution.NOTHING;
        List<String> spokenOf = context;
        List<Mention> mentions = completed ? underTitle(parser.cell(cell)) : parser.cell(cell);
        for (Mention mention : mentions) {
            Resolution next = resolver.resolve(mention, spokenOf, true);
            found = found.and(next);
            spokenOf = next.found() ? next.sections() : spokenOf;
        }
        return mentions.isEmpty() && WORDS.matcher(cell).find() ? partOfTitle(cell, context) : found;
    }

    /** What a column is called says less about a section than what the contributor calls it. */
    private static List<Mention> underTitle(List<Mention> mentions) {
        return mentions.stream()
                .map(mention -> mention.reference() instanceof Reference.Place place
                        ? new Mention(place.underTitle(), mention.words(), mention.start(), mention.end())
                        : mention)
                .toList();
    }

    /** Several sections of one title are told apart by the number in front. */
    private Resolution titled(String cell, List<Section> titled, List<String> context) {
        List<String> ids = resolver.narrowed(titled, context);
        List<String> numbered = parser.cell(cell).stream()
                .filter(mention -> mention.reference() instanceof Reference.Place)
                .flatMap(mention -> resolver.resolve(mention, context, false).sections().stream())
                .filter(ids::contains)
                .toList();
        return Resolution.oneOrAmong(numbered.isEmpty() ? ids : numbered);
    }

    private Resolution partOfTitle(String cell, List<String> context) {
        List<Section> holding = draft.titles().holding(Titles.withoutNumber(cell));
        List<Section> possible = holding.isEmpty() ? draft.titles().containedIn(cell) : holding;
        return Resolution.oneOrAmong(resolver.narrowed(possible, context)).scored(PARTIAL_TITLE);
    }
}
