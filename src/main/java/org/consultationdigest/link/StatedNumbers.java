package org.consultationdigest.link;

import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;
import org.consultationdigest.link.reference.Step;

/** Pages or lines of a reference as a first and a last number. */
final class StatedNumbers {
    private StatedNumbers() {}

    /** The least and the greatest number of a step; empty when one of them is no number counted from the top. */
    static List<Integer> of(Step step) {
        IntSummaryStatistics all =
                step.extents().stream().flatMapToInt(StatedNumbers::ends).summaryStatistics();
        return all.getCount() == 0 || all.getMin() < 1 ? List.of() : List.of(all.getMin(), all.getMax());
    }

    private static IntStream ends(Extent extent) {
        return IntStream.concat(
                number(extent.from()), extent.to().map(StatedNumbers::number).orElse(IntStream.empty()));
    }

    private static IntStream number(Label label) {
        return label.shown().matches("\\d{1,6}") ? IntStream.of(Integer.parseInt(label.shown())) : IntStream.of(0);
    }
}
