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

    /** A rule's words in a header, from an offset up to another. */
    record Match(HeaderRule rule, int start, int end) {
        boolean inside(Match other) {
            return other.start <= start && end <= other.end && other.end - other.start > end - start;
        }
    }
}
