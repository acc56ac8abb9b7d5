package org.consultationdigest.link;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.link.reference.Extent;
import org.consultationdigest.link.reference.Label;

/** The numbers of recommendations one by one, runs written out. */
final class RecommendationNumbers {
    private static final int LONGEST_RUN = 200;

    private RecommendationNumbers() {}

    static List<String> of(List<Extent> extents) {
        List<String> numbers = new ArrayList<>();
        for (Extent extent : extents) {
            String from = extent.from().shown();
            String prefix = from.substring(0, from.lastIndexOf('.') + 1);
            int first = figure(from.substring(prefix.length()));
            int last = extent.to()
                    .map(to -> figure(to.parts().get(to.parts().size() - 1)))
                    .orElse(first);
            if (first < 0 || last < first || last - first > LONGEST_RUN) {
                numbers.add(from);
                extent.to().map(Label::shown).ifPresent(numbers::add);
            } else {
                for (int number = first; number <= last; number++) {
                    numbers.add(prefix + number);
                }
            }
        }
        return numbers;
    }

    private static int figure(String digits) {
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
