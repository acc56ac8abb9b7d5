package org.consultationdigest.dedupe.guard;

import java.util.List;

/**
 * Where two texts differ in their words, in order; case, spaces, punctuation, hyphens and tone placement do not count.
 *
 * @param left one text as given
 * @param right the other
 * @param all the places, in order, not overlapping
 * @param onlyLeft runs of words that only the left text has, as written; a sentence that stands elsewhere in the other text
 *     is not among them
 * @param onlyRight runs of words that only the right text has
 */
public record Differences(
        String left, String right, List<Difference> all, List<String> onlyLeft, List<String> onlyRight) {

    public Differences {
        all = List.copyOf(all);
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
    }

    /** The differences of two texts; time and memory about linear in their length. */
    public static Differences between(String left, String right) {
        List<Difference> all = TokenAlignment.of(left, right).differences();
        return new Differences(
                left,
                right,
                all,
                all.stream()
                        .filter(each -> each.right().isEmpty())
                        .map(each -> each.left().in(left))
                        .toList(),
                all.stream()
                        .filter(each -> each.left().isEmpty())
                        .map(each -> each.right().in(right))
                        .toList());
    }

    /** Each difference in one line, {@code left words -> right words}. */
    public List<String> shown() {
        return all.stream()
                .map(each -> each.left().in(left) + " -> " + each.right().in(right))
                .toList();
    }
}
