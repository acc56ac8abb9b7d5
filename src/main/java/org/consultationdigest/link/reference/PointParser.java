package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the points in brackets behind a number: {@code 45(b)(ii)}, {@code 45 (a)-(c)}, {@code 45 a)}. */
final class PointParser {
    private static final Pattern POINT = Pattern.compile("[a-zđ]|[ivx]{1,4}|\\d{1,2}");
    private static final Set<Unit> WITH_POINTS = Set.of(
            Unit.PARAGRAPH,
            Unit.NTH_PARAGRAPH,
            Unit.SECTION,
            Unit.SUBSECTION,
            Unit.CHAPTER,
            Unit.ARTICLE,
            Unit.CLAUSE,
            Unit.POINT);

    private final Reading reading;

    PointParser(Reading reading) {
        this.reading = reading;
    }

    /** The points that follow this step, the outer first. */
    List<Step> after(Step step) {
        List<Step> steps = new ArrayList<>();
        Unit unit = step.unit();
        if (!WITH_POINTS.contains(unit) || !step.isSingle()) {
            return steps;
        }
        Optional<Extent> point = point();
        while (point.isPresent() && unit != Unit.SUBPOINT) {
            unit = below(unit, point.get());
            steps.add(new Step(unit, List.of(point.get())));
            point = point();
        }
        return steps;
    }

    /** {@code Article 5(2)(a)} is clause 2, point a. */
    private static Unit below(Unit unit, Extent point) {
        if (unit == Unit.ARTICLE && point.from().isFigure()) {
            return Unit.CLAUSE;
        }
        return unit == Unit.POINT ? Unit.SUBPOINT : Unit.POINT;
    }

    private Optional<Extent> point() {
        Optional<String> from = one();
        if (from.isEmpty()) {
            return Optional.empty();
        }
        int start = reading.at;
        Optional<String> to = reading.skipMark("-") || reading.skip(Role.TO) ? one() : Optional.empty();
        if (to.isEmpty()) {
            reading.at = start;
        }
        return Optional.of(new Extent(Label.of(from.get()), to.map(Label::of), false));
    }

    private Optional<String> one() {
        boolean opened = reading.peek().isMark("(");
        Token inside = reading.peek(opened ? 1 : 0);
        Token closing = reading.peek(opened ? 2 : 1);
        boolean letter = !opened && inside.isNumber();
        if (letter || !closing.isMark(")") || !POINT.matcher(inside.text()).matches()) {
            return Optional.empty();
        }
        reading.at += opened ? 3 : 2;
        return Optional.of(inside.text());
    }
}
