package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a text from left to right and collects every reference in it. */
final class Scanner {
    private final Reading reading;
    private final String text;
    private final PathParser paths;
    private final TitleReader titles;
    private final RecommendationReader recommendations;
    private final OutsideSources outside;
    private final List<Mention> mentions = new ArrayList<>();

    Scanner(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
        this.paths = new PathParser(reading);
        this.titles = new TitleReader(reading, text);
        this.recommendations = new RecommendationReader(reading);
        this.outside = new OutsideSources(reading);
    }

    /** Every reference from here to the end. */
    List<Mention> scan() {
        while (!reading.atEnd()) {
            int start = reading.at;
            Optional<Reference> found = reference();
            if (found.isPresent()) {
                mentions.add(reading.mention(found.get(), text, start, reading.at));
                goOnInside(found.get(), start);
            } else if (reading.at == start) {
                reading.at++;
            }
        }
        return mentions;
    }

    /** In running text nobody knows where a title ends: what is taken for one may hold another reference. */
    private void goOnInside(Reference found, int start) {
        if (found instanceof Reference.Title && !reading.cell) {
            reading.at = start + 1;
        }
    }

    private Optional<Reference> reference() {
        if (cannotBegin()) {
            return Optional.empty();
        }
        if (!reading.see(Role.FALSE_FRIEND).isEmpty() && reading.see(Role.GOAL).isEmpty() && !isFrontMatter()) {
            reading.skip(Role.FALSE_FRIEND);
            return Optional.empty();
        }
        return outside.goal()
                .or(this::whole)
                .or(this::frontMatter)
                .or(recommendations::read)
                .or(this::place)
                .or(titles::read)
                .or(outside::passOver);
    }

    private boolean cannotBegin() {
        Token token = reading.peek();
        boolean ordinal =
                token.isNumber() && reading.peek(1).isWord() && reading.peek(1).glued();
        return reading.isOrdinaryWord() || (!token.isWord() && !token.isMark("§") && !token.isMark("¶") && !ordinal);
    }

    private boolean isFrontMatter() {
        return reading.see(Role.FRONT).isPresent();
    }

    private Optional<Reference> whole() {
        return reading.see(Role.WHOLE)
                .filter(phrase -> phrase.value() == 1)
                .flatMap(phrase -> reading.take(Role.WHOLE))
                .map(phrase -> new Reference.Whole());
    }

    private Optional<Reference> frontMatter() {
        return reading.take(Role.FRONT)
                .map(phrase -> Reference.Place.of(List.of(Step.of(Unit.FRONT_MATTER, "abbreviations"))));
    }

    /** {@code đoạn trên} in running text says nothing by itself. */
    private boolean isOnlySpokenOf(Reference.Place place) {
        return !reading.cell && place.steps().stream().allMatch(step -> step.unit() == Unit.PREVIOUS);
    }

    private Optional<Reference> place() {
        int start = reading.at;
        Optional<Reference.Place> place = paths.read();
        if (place.isEmpty() || isOnlySpokenOf(place.get())) {
            return Optional.empty();
        }
        return Optional.of(outside.settle(place.get(), start, text));
    }
}
