package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads a path of steps in either order: {@code Part II, section 3}, {@code điểm a khoản 2 Điều 5}. */
final class PathParser {
    private final Reading reading;
    private final StepParser steps;

    PathParser(Reading reading) {
        this.reading = reading;
        this.steps = new StepParser(reading);
    }

    /** The place that stands here; empty, and nothing read, when there is none. */
    Optional<Reference.Place> read() {
        int start = reading.at;
        boolean between = reading.skip(Role.BETWEEN);
        Optional<Reference.Side> side = between ? Optional.of(Reference.Side.AFTER) : side();
        List<Step> first = between ? firstOfTwo() : steps.read();
        if (first.isEmpty()) {
            reading.at = start;
            return Optional.empty();
        }
        Reference.Place place = goOn(first);
        return Optional.of(side.map(place::on).orElse(place));
    }

    /** The place that begins with these steps. */
    Reference.Place goOn(List<Step> first) {
        List<Step> path = new ArrayList<>(first);
        while (true) {
            int start = reading.at;
            boolean loose = loosely();
            boolean of = reading.skip(Role.OF);
            List<Step> next = steps.read();
            if (next.isEmpty() || !fits(path, next.get(0), loose && !of)) {
                reading.at = start;
                break;
            }
            path.addAll(0, next);
        }
        path.sort(Comparator.comparing(Step::unit));
        Reference.Place place = Reference.Place.of(PathShape.settle(path));
        return earlierDraft() ? place.inEarlierDraft() : place;
    }

    /** {@code between paragraph 8 and paragraph 9} is after paragraph 8. */
    private List<Step> firstOfTwo() {
        List<Step> first = PathShape.firstOnly(steps.read());
        int start = reading.at;
        if (!reading.skip(Role.AND) || steps.read().isEmpty()) {
            reading.at = start;
        }
        return first;
    }

    private Optional<Reference.Side> side() {
        if (reading.skip(Role.AFTER)) {
            return Optional.of(Reference.Side.AFTER);
        }
        // The French word for before also begins the word for the last but one.
        boolean before = reading.see(Role.ORDINAL).isEmpty() && reading.skip(Role.BEFORE);
        return before ? Optional.of(Reference.Side.BEFORE) : Optional.empty();
    }

    /** Marks between two steps of one path. */
    private boolean loosely() {
        boolean mark = reading.skipMark(",") || reading.skipMark("(") || reading.skipMark("-") || reading.skipMark(":");
        boolean breaks = reading.cell && (reading.skipMark("/") || reading.skipMark(".") || reading.skipMark(";"));
        if (reading.cell && reading.peek().kind() == Token.Kind.BREAK && !reading.atEnd()) {
            reading.at++;
            return true;
        }
        return mark || breaks;
    }

    /** A unit stands once in a path; only sections may nest, and then without a mark between them. */
    private static boolean fits(List<Step> path, Step next, boolean loose) {
        boolean known = path.stream().anyMatch(step -> step.unit() == next.unit());
        return !known || (next.unit() == Unit.SECTION && !loose && path.size() == 1);
    }

    private boolean earlierDraft() {
        int start = reading.at;
        boolean bracket = reading.skipMark("(");
        if (!bracket && reading.skip(Role.OF)) {
            while (reading.see(Role.EARLIER).isEmpty() && reading.skip(Role.DETERMINER)) {
                reading.skipMark("'");
            }
        }
        if (reading.skip(Role.EARLIER)) {
            reading.skipMark(")");
            return true;
        }
        reading.at = start;
        return false;
    }
}
