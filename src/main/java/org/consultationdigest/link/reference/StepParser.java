package org.consultationdigest.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one step of a path: a unit with its labels in front or behind, and the points in brackets after it. */
final class StepParser {
    private final Reading reading;
    private final ExtentReader extents;
    private final PointParser points;

    StepParser(Reading reading) {
        this.reading = reading;
        this.extents = new ExtentReader(reading);
        this.points = new PointParser(reading);
    }

    /** The step that stands here, with the points in brackets as further steps; empty, and nothing read, when none. */
    List<Step> read() {
        int start = reading.at;
        boolean plural = determiners();
        Optional<Step> step = sectionSign()
                .or(this::ordinalBefore)
                .or(() -> headed(plural))
                .filter(found -> !found.extents().isEmpty() || found.unit() == Unit.PREVIOUS);
        if (step.isEmpty()) {
            reading.at = start;
            return List.of();
        }
        List<Step> steps = new ArrayList<>(StepShape.settle(step.get()));
        steps.addAll(points.after(steps.get(steps.size() - 1)));
        return List.copyOf(steps);
    }

    private boolean determiners() {
        boolean plural = false;
        Optional<Phrase> determiner = determiner();
        while (determiner.isPresent()) {
            plural |= determiner.get().value() == 1;
            determiner = determiner();
        }
        return plural;
    }

    private Optional<Phrase> determiner() {
        boolean head = reading.see(Role.HEAD).filter(this::isSound).isPresent();
        Optional<Phrase> found = head ? Optional.empty() : reading.take(Role.DETERMINER);
        if (found.isPresent()) {
            reading.skipMark("'");
            reading.skipMark("’");
            return found;
        }
        return reading.take(Role.FROM);
    }

    private Optional<Step> sectionSign() {
        if (!reading.skipMark("§") && !reading.skipMark("¶")) {
            return Optional.empty();
        }
        boolean plural = reading.skipMark("§") || reading.skipMark("¶");
        return Optional.of(new Step(Unit.PARAGRAPH, extents.read(Unit.PARAGRAPH, plural)));
    }

    /** {@code second paragraph}, {@code 1er paragraphe}. */
    private Optional<Step> ordinalBefore() {
        int start = reading.at;
        Optional<Integer> value = ordinal();
        // An ordinal counts one: third parties are not Part 3.
        Optional<Unit> unit = value.isEmpty()
                ? Optional.empty()
                : reading.take(Role.HEAD).filter(head -> head.value() == 0).flatMap(Phrase::unit);
        if (unit.isEmpty() || value.isEmpty()) {
            reading.at = start;
            return Optional.empty();
        }
        return Optional.of(StepShape.nth(unit.get(), value.get()));
    }

    private Optional<Integer> ordinal() {
        return Ordinals.read(reading).or(() -> reading.take(Role.ORDINAL).map(Phrase::value));
    }

    private Optional<Step> headed(boolean plural) {
        Optional<Phrase> head = reading.see(Role.HEAD).filter(this::isSound);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        reading.at += head.get().length();
        Unit unit = head.get().unit().orElse(Unit.SECTION);
        NumberSign.skip(reading);
        if (reading.skip(Role.THIS)) {
            return Optional.of(new Step(Unit.PREVIOUS, List.of()));
        }
        Optional<Step> nth = ordinalBehind().map(value -> StepShape.nth(unit, value));
        Step step = nth.orElseGet(() ->
                new Step(unit, extents.read(unit, plural || head.get().value() == 1)));
        return Optional.of(counted(step));
    }

    /** A unit of one letter needs its number close by: {@code p. 12}, {@code p12}. */
    private boolean isSound(Phrase head) {
        if (head.unit().filter(Unit.RECOMMENDATION::equals).isPresent()) {
            return false;
        }
        if (!head.shortForm()) {
            return true;
        }
        boolean dotted = reading.peek(1).isMark(".") && reading.peek(2).isNumber();
        boolean glued = reading.peek(1).isNumber() && (reading.peek(1).glued() || reading.cell);
        return dotted || glued;
    }

    private Optional<Integer> ordinalBehind() {
        Optional<Integer> word = reading.take(Role.ORDINAL).map(Phrase::value);
        if (word.isPresent() || reading.see(Role.ORDINAL_MARK).isEmpty()) {
            return word;
        }
        int start = reading.at;
        reading.at++;
        Optional<Integer> value = reading.take(Role.CARDINAL).map(Phrase::value).or(this::plainFigure);
        if (value.isEmpty()) {
            reading.at = start;
        }
        return value;
    }

    private Optional<Integer> plainFigure() {
        if (!reading.peek().isNumber()) {
            return Optional.empty();
        }
        int value = Ordinals.value(reading.peek().text());
        reading.at++;
        return Optional.of(value);
    }

    /** Lines and paragraphs may be counted from the top or the bottom of something. */
    private Step counted(Step step) {
        boolean counts = step.unit() == Unit.LINE || step.unit() == Unit.PARAGRAPH || step.unit() == Unit.NTH_PARAGRAPH;
        int start = reading.at;
        reading.skipMark(",");
        if (counts && reading.skip(Role.FROM_BOTTOM)) {
            return StepShape.countedFrom(step, true);
        }
        if (counts && reading.skip(Role.FROM_TOP)) {
            return StepShape.countedFrom(step, false);
        }
        reading.at = start;
        return step;
    }
}
