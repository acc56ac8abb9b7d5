package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells the places of laws, treaties and other documents from those of the draft. */
final class OutsideSources {
    /** How far behind {@code of} a law's own word may stand: {@code of the 2016 Law on Children}. */
    private static final int REACH = 8;

    private static final Set<Unit> UNITS_OF_LAWS = Set.of(Unit.ARTICLE, Unit.CLAUSE);

    private final Reading reading;
    private final ExtentReader extents;
    /** Where the last name of an outside source ended. */
    private int lastNameEnd = -1;

    OutsideSources(Reading reading) {
        this.reading = reading;
        this.extents = new ExtentReader(reading);
    }

    /** {@code SDG 5.2}, {@code mục tiêu 5.2}: never a section. */
    Optional<Reference> goal() {
        int start = reading.at;
        if (!reading.skip(Role.GOAL)) {
            return Optional.empty();
        }
        boolean more = true;
        while (more) {
            more = reading.skip(Role.GOAL) || reading.skip(Role.NUMBER_SIGN) || reading.skipMark(".");
        }
        List<Extent> numbers = extents.read(Unit.FOOTNOTE, true);
        if (numbers.isEmpty()) {
            reading.at = Math.max(reading.at, start + 1);
            return Optional.empty();
        }
        return Optional.of(new Reference.External("SDG " + numbers.get(0).from().shown()));
    }

    /** Steps over the name of a source and remembers where it ended. */
    Optional<Reference> passOver() {
        Optional<Phrase> name = reading.see(Role.OUTSIDE).filter(phrase -> phrase.value() == 1);
        if (name.isPresent()) {
            reading.at += name.get().length();
            lastNameEnd = reading.at;
        }
        return Optional.empty();
    }

    /** The place, or the outside source that it belongs to. */
    Reference settle(Reference.Place place, int start, String text) {
        int end = reading.at;
        if (nameBefore(start) || nameBehind(place)) {
            return new Reference.External(reading.mention(place, text, start, Math.max(end, reading.at))
                    .words());
        }
        reading.at = end;
        return PointShape.settle(place);
    }

    private boolean nameBefore(int start) {
        if (lastNameEnd < 0 || lastNameEnd > start) {
            return false;
        }
        int here = reading.at;
        reading.at = lastNameEnd;
        while (reading.at < start && isBetweenNameAndArticle()) {
            reading.at++;
        }
        boolean joined = reading.at == start;
        reading.at = here;
        return joined;
    }

    private boolean isBetweenNameAndArticle() {
        Token token = reading.peek();
        return token.isNumber() || token.isMark(",") || token.isMark("(") || token.isMark(":");
    }

    private boolean nameBehind(Reference.Place place) {
        boolean comma = reading.skipMark(",") || reading.skipMark("(");
        if (comma && place.steps().stream().noneMatch(step -> UNITS_OF_LAWS.contains(step.unit()))) {
            return false;
        }
        boolean atDistance = reading.take(Role.OF).filter(of -> of.value() == 1).isPresent();
        while (reading.skip(Role.DETERMINER)) {
            reading.skipMark("'");
            reading.skipMark("’");
        }
        return takeName() || (atDistance && nameWithinReach());
    }

    private boolean takeName() {
        return reading.see(Role.DRAFT)
                        .filter(draft -> reading.see(Role.OUTSIDE).isEmpty())
                        .isEmpty()
                && reading.skip(Role.OUTSIDE);
    }

    private boolean nameWithinReach() {
        for (int steps = 0; steps < REACH && isPartOfName(); steps++) {
            if (takeName()) {
                return true;
            }
            reading.at++;
        }
        return false;
    }

    private boolean isPartOfName() {
        Token token = reading.peek();
        boolean mark = token.isMark("'") || token.isMark("’") || token.isMark("/") || token.isMark("-");
        boolean word = (token.isWord() && reading.see(Role.DRAFT).isEmpty()) || token.isNumber() || mark;
        boolean joinsCapitals = !token.isCapital() && reading.peek(1).isCapital();
        return (word || reading.see(Role.OUTSIDE).isPresent())
                && (reading.see(Role.OUTSIDE).isPresent() || joinsCapitals || !endsName());
    }

    private boolean endsName() {
        return reading.see(Role.PREDICATE).isPresent()
                || reading.see(Role.ABOUT).isPresent();
    }
}
