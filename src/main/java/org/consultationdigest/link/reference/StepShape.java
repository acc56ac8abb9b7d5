package org.consultationdigest.link.reference;

import java.util.List;
import java.util.Optional;

/** What a unit and its labels amount to once both are known. */
final class StepShape {
    private StepShape() {}

    /** The nth of a unit; -1 is the last. A paragraph is then counted, not called by its number. */
    static Step nth(Unit unit, int value) {
        Unit counted = unit == Unit.PARAGRAPH || unit == Unit.CLAUSE ? Unit.NTH_PARAGRAPH : unit;
        return Step.of(counted, value == -1 ? Label.LAST : Integer.toString(value));
    }

    /** What is counted from the bottom is negative; a paragraph is then not called by its number. */
    static Step countedFrom(Step step, boolean bottom) {
        Step counted = step.unit() == Unit.PARAGRAPH ? step.as(Unit.NTH_PARAGRAPH) : step;
        boolean figure = counted.isSingle() && counted.extents().get(0).from().isFigure();
        return bottom && figure
                ? Step.of(counted.unit(), "-" + counted.extents().get(0).from().shown())
                : counted;
    }

    /** A point or clause with a path is a section ({@code điểm 2.1}), and a path that ends in a small letter ends in a point. */
    static List<Step> settle(Step step) {
        if (!step.isSingle()) {
            return List.of(step);
        }
        Label label = step.extents().get(0).from();
        boolean path = label.parts().size() > 1;
        if ((step.unit() == Unit.POINT || step.unit() == Unit.CLAUSE) && path) {
            return settle(step.as(Unit.SECTION));
        }
        Optional<String> point = smallLetterAtEnd(label);
        if (!step.unit().isSection() || !path || point.isEmpty()) {
            return List.of(step);
        }
        Label section = new Label(label.parts().subList(0, label.parts().size() - 1));
        return List.of(new Step(step.unit(), List.of(Extent.of(section))), Step.of(Unit.POINT, point.get()));
    }

    private static Optional<String> smallLetterAtEnd(Label label) {
        String last = label.parts().get(label.parts().size() - 1);
        return last.length() == 1 && Character.isLowerCase(last.charAt(0)) ? Optional.of(last) : Optional.empty();
    }
}
