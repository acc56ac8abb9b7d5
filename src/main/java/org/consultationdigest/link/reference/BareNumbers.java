package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;

/** Reads a number without a word at the beginning of a cell, by its shape. */
final class BareNumbers {
    /** Working groups number their reports' paragraphs so that recommendations begin well above any section. */
    private static final int FIRST_RECOMMENDATION_PARAGRAPH = 30;

    private static final int MORE_THAN_SUBSECTIONS = 60;

    private final Reading reading;
    private final String text;

    BareNumbers(Reading reading, String text) {
        this.reading = reading;
        this.text = text;
    }

    /** The reference that begins with a bare number; empty, and nothing read, when the cell does not begin so. */
    Optional<Mention> read() {
        boolean headFirst = (reading.see(Role.HEAD).isPresent() && !isWholeCell())
                || reading.see(Role.CARDINAL).isPresent()
                || Ordinals.countsSomething(reading);
        List<Extent> extents = headFirst ? List.of() : new ExtentReader(reading).read(Unit.SECTION, true);
        if (extents.isEmpty() || !stands(extents)) {
            reading.at = 0;
            return Optional.empty();
        }
        return Optional.of(reading.mention(reference(extents), text, 0, reading.at));
    }

    /** {@code L}: one letter is no unit when nothing follows. */
    private boolean isWholeCell() {
        return reading.size() == 1;
    }

    private Reference reference(List<Extent> extents) {
        Label first = extents.get(0).from();
        if (isRecommendation(first)) {
            return new Reference.Recommendations(extents, Optional.empty(), Optional.empty());
        }
        boolean numbersHeading = reading.peek().isMark(".") || reading.peek().isMark(")");
        Unit unit =
                startsWithFigure(first) && first.parts().size() == 1 && !numbersHeading ? Unit.PARAGRAPH : Unit.SECTION;
        List<Step> steps = StepShape.settle(new Step(unit, extents));
        return new PathParser(reading).goOn(steps).withoutUnit();
    }

    private static boolean startsWithFigure(Label label) {
        return Character.isDigit(label.parts().get(0).charAt(0));
    }

    private static boolean isRecommendation(Label label) {
        if (label.parts().size() != 2
                || !label.parts().stream().allMatch(part -> Label.of(part).isFigure())) {
            return false;
        }
        return Integer.parseInt(label.parts().get(0)) >= FIRST_RECOMMENDATION_PARAGRAPH
                || Integer.parseInt(label.parts().get(1)) >= MORE_THAN_SUBSECTIONS;
    }

    /** A figure or letter in front of words is no reference unless a mark or a path sets it off. */
    private boolean stands(List<Extent> extents) {
        boolean path = extents.size() > 1 || extents.get(0).from().parts().size() > 1;
        return path || Continuation.isPlausible(reading);
    }
}
