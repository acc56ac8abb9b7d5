package org.consultationdigest.outline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Where a heading may stand after those before it, and what each place costs. */
final class LevelSteps {
    private static final double BEGIN = 0.3;
    private static final double LEAVE_A_LEVEL = 0.2;
    private static final double JUMP = 2.5;
    private static final double JUMP_BY_ONE = 0.1;
    private static final double SAME_NUMBER_AGAIN = 3;
    private static final double GO_BACK = 5;
    private static final double BEGIN_LATE = 3.5;
    private static final double GO_ON_ELSEWHERE = 1;
    private static final double UNIT_GOES_ON_ELSEWHERE = 0.2;
    private static final double NUMBERS_WITHOUT_PARENT = 2;
    private static final double PARENT_BY_NUMBERS = -1;
    private static final int FARTHEST_JUMP = 10;

    private final LevelWay way;
    private final FoundHeading heading;
    private final LevelCosts costs;
    private final List<Step> steps = new ArrayList<>();

    LevelSteps(LevelWay way, FoundHeading heading) {
        this.way = way;
        this.heading = heading;
        this.costs = new LevelCosts(way, heading);
    }

    /**
     * One step: the way so far and where the heading stands.
     *
     * @param cost what the way costs with it
     * @param forgetRows whether labels begin anew behind it
     */
    record Step(LevelWay before, OpenHeading next, double cost, boolean forgetRows) {
        List<OpenHeading> open() {
            return before.openWith(next);
        }

        LevelWay way(List<OpenHeading> open) {
            return before.step(open, cost, forgetRows);
        }
    }

    /** Every place for this heading; never empty. */
    List<Step> all() {
        OptionalInt stated = heading.level();
        Optional<HeadingLabel> label = heading.label();
        if (stated.isPresent()) {
            add(new OpenHeading(stated.getAsInt(), heading, statedKinds(stated.getAsInt())), 0);
        } else if (heading.annex()) {
            add(new OpenHeading(1, heading, allKinds()), 0);
        } else if (label.isEmpty()) {
            add(new OpenHeading(levelByLook(), heading, Set.of()), 0);
        } else {
            goOn(label.get());
            begin(label.get());
        }
        return steps;
    }

    /** The level of the highest open heading that looks alike. */
    private int levelByLook() {
        DraftLook own = DraftLook.of(heading.line());
        return way.open().stream()
                .filter(open -> DraftLook.of(open.heading().line()).equals(own))
                .mapToInt(OpenHeading::level)
                .findFirst()
                .orElse(1);
    }

    private void add(OpenHeading next, double price) {
        boolean annex = heading.annex() && heading.level().isEmpty();
        steps.add(new Step(way, next, way.cost() + price, annex));
    }

    /** The ways of counting in which the label is the first, or all when it is in none. */
    private Set<Numeral> allKinds() {
        Set<Numeral> first = heading.label().map(label -> label.readingsOf(1)).orElse(Set.of());
        return first.isEmpty()
                ? heading.label().map(label -> label.readings().keySet()).orElse(Set.of())
                : first;
    }

    private Set<Numeral> statedKinds(int level) {
        return way.open().stream()
                .filter(open -> open.level() == level)
                .map(open ->
                        heading.label().map(label -> open.reachedBy(label, 1)).orElse(Set.of()))
                .filter(kinds -> !kinds.isEmpty())
                .findFirst()
                .orElseGet(this::allKinds);
    }

    /** After an open heading of the same row: the next number, a later one, or the same once more. */
    private void goOn(HeadingLabel label) {
        int left = 0;
        for (int i = way.open().size() - 1; i >= 0; i--) {
            OpenHeading open = way.open().get(i);
            if (open.isOfTheRowOf(label)) {
                goOn(label, open, LEAVE_A_LEVEL * 0.25 * left);
            }
            left++;
        }
    }

    private void goOn(HeadingLabel label, OpenHeading open, double price) {
        Set<Numeral> next = open.reachedBy(label, 1);
        double look = costs.beside(open);
        if (!next.isEmpty()) {
            add(new OpenHeading(open.level(), heading, next), price + look);
            return;
        }
        distances(label, open).forEach((kind, distance) -> {
            add(new OpenHeading(open.level(), heading, Set.of(kind)), price + look + jump(distance));
        });
    }

    private static double jump(int distance) {
        if (distance > 0) {
            return JUMP + JUMP_BY_ONE * Math.min(distance, FARTHEST_JUMP);
        }
        return distance == 0 ? SAME_NUMBER_AGAIN : GO_BACK;
    }

    private static Map<Numeral, Integer> distances(HeadingLabel label, OpenHeading open) {
        Map<Numeral, Integer> distances = new EnumMap<>(Numeral.class);
        Map<Numeral, Integer> before = open.label().map(HeadingLabel::readings).orElse(Map.of());
        label.readings().forEach((kind, value) -> {
            Integer last = before.get(kind);
            if (last != null && open.kinds().contains(kind)) {
                distances.put(kind, value - last);
            }
        });
        return distances;
    }

    /** Below any open heading, or at the top. */
    private void begin(HeadingLabel label) {
        for (int above = way.open().size(); above >= 0; above--) {
            int left = way.open().size() - above;
            Optional<OpenHeading> parent =
                    above == 0 ? Optional.empty() : Optional.of(way.open().get(above - 1));
            int level = parent.map(OpenHeading::level).orElse(0) + 1;
            double price = LEAVE_A_LEVEL * left + costs.below(parent, left) + parentage(label, parent);
            Set<Numeral> first = label.readingsOf(1);
            if (!first.isEmpty()) {
                add(new OpenHeading(level, heading, first), BEGIN + price + costs.at(level, first, left));
            }
            later(label, level, left, price);
        }
    }

    /** A row that begins with a later number: it goes on from elsewhere, or its beginning is missing. */
    private void later(HeadingLabel label, int level, int left, double price) {
        label.readings().forEach((kind, value) -> {
            if (value != 1) {
                Set<Numeral> kinds = Set.of(kind);
                double late = goesOnElsewhere(label, kind, value)
                        ? (label.word().isEmpty() ? GO_ON_ELSEWHERE : UNIT_GOES_ON_ELSEWHERE)
                        : BEGIN_LATE;
                add(new OpenHeading(level, heading, kinds), late + price + costs.at(level, kinds, left));
            }
        });
    }

    private boolean goesOnElsewhere(HeadingLabel label, Numeral kind, int value) {
        return way.lastOf(LevelWay.Row.of(label, kind))
                .flatMap(OpenHeading::label)
                .map(last -> last.readings().get(kind))
                .filter(last -> value == last + 1)
                .isPresent();
    }

    /** A label that shows its parents' numbers stands below the heading that has them. */
    private static double parentage(HeadingLabel label, Optional<OpenHeading> parent) {
        if (label.prefix().isEmpty()) {
            return 0;
        }
        boolean fits = parent.filter(above -> above.isParentByNumbers(label)).isPresent();
        return fits
                ? PARENT_BY_NUMBERS
                : NUMBERS_WITHOUT_PARENT
                        + (parent.isPresent() ? 0 : label.prefix().size());
    }
}
