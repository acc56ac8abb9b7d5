package org.consultationdigest.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What it costs to take a heading for one of a level, by its look, its unit and where its like stood before. */
final class LevelCosts {
    private static final double LARGER_THAN_PARENT = 2;
    private static final double LOUDER_THAN_PARENT = 0.7;
    private static final double OTHER_SIZE = 0.6;
    private static final double OTHER_EMPHASIS = 0.4;
    private static final double OTHER_PLACE = 0.2;
    private static final double OTHER_LEVEL_THAN_BEFORE = 1.5;
    private static final double BESIDE_ANOTHER_ROW = 1;
    private static final double BELOW_ITS_OWN_ROW = 3;
    private static final double UNIT_OUT_OF_ORDER = 6;
    private static final double LEAVES_A_LARGER_UNIT = 1.5;
    private static final double UNIT_BELOW_A_BARE_NUMBER = 0.6;
    /** Twentieths of a point that nobody sees. */
    private static final int SAME_INDENT = 100;

    private final LevelWay way;
    private final FoundHeading heading;

    LevelCosts(LevelWay way, FoundHeading heading) {
        this.way = way;
        this.heading = heading;
    }

    /** Beside another heading of the same row. */
    double beside(OpenHeading other) {
        DraftLine own = heading.line();
        DraftLine line = other.heading().line();
        double cost = own.size() != line.size() ? OTHER_SIZE : 0;
        cost += own.bold() != line.bold() ? OTHER_EMPHASIS : 0;
        cost += own.capitals() != line.capitals() ? OTHER_EMPHASIS : 0;
        return cost + (own.centred() != line.centred() ? OTHER_PLACE : 0) + indents(own, line);
    }

    private static double indents(DraftLine own, DraftLine line) {
        return Math.abs(own.indent() - line.indent()) > SAME_INDENT ? OTHER_PLACE : 0;
    }

    /** Below a heading, so many open ones left. */
    double below(Optional<OpenHeading> parent, int left) {
        return parent.map(this::look).orElse(0.0) + units(parent, left);
    }

    private double look(OpenHeading parent) {
        if (parent.heading().level().isPresent()) {
            // What its style says of a marked heading is not known to be comparable with type set by hand.
            return 0;
        }
        DraftLine own = heading.line();
        DraftLine above = parent.heading().line();
        boolean larger = above.size() > 0 && own.size() > above.size();
        boolean louder = (own.capitals() && !above.capitals()) || (own.bold() && !above.bold());
        double cost = larger ? LARGER_THAN_PARENT : 0;
        cost += louder && own.size() >= above.size() ? LOUDER_THAN_PARENT : 0;
        return cost + (own.indent() + SAME_INDENT < above.indent() ? OTHER_PLACE : 0);
    }

    private double units(Optional<OpenHeading> parent, int left) {
        Optional<SectionUnit> own = unit(heading);
        if (own.isEmpty()) {
            return 0;
        }
        boolean belowSmaller = way.open().subList(0, way.open().size() - left).stream()
                .flatMap(open -> unit(open.heading()).stream())
                .anyMatch(above -> above.compareTo(own.get()) >= 0);
        boolean leavesLarger = way
                .open()
                .subList(way.open().size() - left, way.open().size())
                .stream()
                .flatMap(open -> unit(open.heading()).stream())
                .anyMatch(above -> above.compareTo(own.get()) < 0);
        boolean belowBare = parent.filter(above ->
                        above.label().isPresent() && unit(above.heading()).isEmpty())
                .isPresent();
        return (belowSmaller ? UNIT_OUT_OF_ORDER : 0)
                + (leavesLarger ? LEAVES_A_LARGER_UNIT : 0)
                + (belowBare ? UNIT_BELOW_A_BARE_NUMBER : 0);
    }

    private static Optional<SectionUnit> unit(FoundHeading heading) {
        return heading.label().flatMap(label -> SectionUnit.of(label.word()));
    }

    /** As the beginning of a row at a level, so many open headings left. */
    double at(int level, Set<Numeral> kinds, int left) {
        List<OpenHeading> kept = way.open().subList(0, way.open().size() - left);
        boolean inItself = kept.stream().anyMatch(open -> isOfItsRow(open, kinds));
        Optional<OpenHeading> beside =
                left == 0 ? Optional.empty() : Optional.of(way.open().get(kept.size()));
        boolean besideAnother = beside.filter(open -> open.label().isPresent() && !isOfItsRow(open, kinds))
                .isPresent();
        return known(level, kinds) + (inItself ? BELOW_ITS_OWN_ROW : 0) + (besideAnother ? BESIDE_ANOTHER_ROW : 0);
    }

    private boolean isOfItsRow(OpenHeading open, Set<Numeral> kinds) {
        return heading.label().filter(open::isOfTheRowOf).isPresent()
                && open.kinds().stream().anyMatch(kinds::contains);
    }

    /** At a level, where labels of its row have stood before at another. */
    private double known(int level, Set<Numeral> kinds) {
        boolean named = unit(heading).isPresent();
        boolean elsewhere = heading.label()
                .filter(label -> kinds.stream()
                        .flatMap(kind -> way.lastOf(LevelWay.Row.of(label, kind)).stream())
                        .anyMatch(before -> before.level() != level))
                .isPresent();
        boolean decimalPath =
                heading.label().filter(label -> label.parts().size() > 1).isPresent();
        return elsewhere && !named && !decimalPath ? OTHER_LEVEL_THAN_BEFORE : 0;
    }
}
