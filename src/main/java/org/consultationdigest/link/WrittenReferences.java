package org.consultationdigest.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.consultationdigest.link.reference.Mention;
import org.consultationdigest.link.reference.Reference;
import org.consultationdigest.link.reference.ReferenceParser;
import org.consultationdigest.link.reference.Unit;

/** Gathers the references that were written for a comment: in its columns, in its own text, in the heading relied on. */
final class WrittenReferences {
    private final ReferenceParser parser;
    private final ReferenceResolver resolver;

    WrittenReferences(ReferenceParser parser, ReferenceResolver resolver) {
        this.parser = parser;
        this.resolver = resolver;
    }

    /**
     * What was written.
     *
     * @param question the comment
     * @param heading the heading that its place was found by, when it was
     * @param sections the sections it was linked to, of which an incomplete reference may speak
     */
    Written of(Question question, Optional<String> heading, List<String> sections) {
        Set<String> words =
                new LinkedHashSet<>(Written.columns(question.comment()).references());
        List<Mention> mentions = Stream.concat(
                        heading.map(parser::text).stream().flatMap(List::stream), question.mentions().stream())
                .filter(mention -> means(mention, sections))
                .toList();
        mentions.forEach(mention -> words.add(mention.words().strip()));
        return new Written(List.copyOf(words), numbers(mentions, Unit.PAGE), numbers(mentions, Unit.LINE));
    }

    /** A law is no place of the draft, and words behind a unit are only a title when the draft has it. */
    private boolean means(Mention mention, List<String> sections) {
        Reference reference = mention.reference();
        if (reference instanceof Reference.External) {
            return false;
        }
        boolean certain = reference instanceof Reference.Whole
                || reference instanceof Reference.Recommendations
                || (reference instanceof Reference.Place place
                        && place.step(Unit.ARTICLE).isEmpty());
        return certain || !resolver.resolve(mention, sections, false).equals(Resolution.NOTHING);
    }

    private static List<Integer> numbers(List<Mention> mentions, Unit unit) {
        return mentions.stream()
                .map(Mention::reference)
                .filter(Reference.Place.class::isInstance)
                .flatMap(place -> ((Reference.Place) place).step(unit).stream())
                .map(StatedNumbers::of)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
