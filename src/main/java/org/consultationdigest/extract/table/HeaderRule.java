package org.consultationdigest.extract.table;

import java.util.regex.Pattern;

/**
 * One rule on the words of a header.
 *
 * @param field what a match speaks for
 * @param weight how strongly, 1 to 10
 * @param headFirst whether in its language the head of a phrase comes first (not English)
 * @param pattern on folded words
 * @param words the expression of the words themselves, without the limits of words around it
 */
record HeaderRule(Field field, double weight, boolean headFirst, Pattern pattern, String words) {

    /** A rule of no more weight takes any word; the words that it takes are those of other rules as well. */
    private static final double WEAK = 3;

    /** A rule's words in a header, from an offset up to another. */
    record Match(HeaderRule rule, int start, int end) {
        boolean inside(Match other) {
            boolean longer = other.end - other.start > end - start;
            boolean weaker = other.rule.weight <= WEAK && rule.weight > WEAK;
            return longer && !weaker && other.start <= start && end <= other.end;
        }
    }
}
