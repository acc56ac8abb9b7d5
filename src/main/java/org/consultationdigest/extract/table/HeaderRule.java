package org.consultationdigest.extract.table;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consultationdigest.text.Beginnings;

/**
 * One rule on the words of a header.
 *
 * @param field what a match speaks for
 * @param weight how strongly, 1 to 10
 * @param headFirst whether in its language the head of a phrase comes first (not English)
 * @param pattern on folded words
 * @param beginnings what its matches begin with, where that is known
 */
record HeaderRule(Field field, double weight, boolean headFirst, Pattern pattern, Optional<Beginnings> beginnings) {

    /** A rule of no more weight takes any word; the words that it takes are those of other rules as well. */
    private static final double WEAK = 3;

    /** Whether a word of these begins like one of the rule's own: most rules are done with after that. */
    boolean mayMatch(String words) {
        return beginnings.isEmpty() || beginnings.get().next(words, 0) >= 0;
    }

    /** A rule's words in a header, from an offset up to another. */
    record Match(HeaderRule rule, int start, int end) {
        boolean inside(Match other) {
            boolean longer = other.end - other.start > end - start;
            boolean weaker = other.rule.weight <= WEAK && rule.weight > WEAK;
            return longer && !weaker && other.start <= start && end <= other.end;
        }
    }
}
