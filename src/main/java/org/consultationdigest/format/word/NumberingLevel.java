package org.consultationdigest.format.word;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One level of a list.
 *
 * @param start what it counts from
 * @param format how its count is written; see {@link NumberFormat}
 * @param pattern what is shown, {@code %1} to {@code %9} standing for the counts of the levels
 * @param restartAfter the level, from 1, whose paragraphs make this one begin anew; 0 never; absent: every level above
 * @param legal whether the counts of the levels above are shown as decimal numbers
 * @param style the paragraph style that stands for this level
 */
record NumberingLevel(
        int start,
        NumberFormat.Pattern format,
        String pattern,
        OptionalInt restartAfter,
        boolean legal,
        Optional<String> style) {
    static final NumberingLevel UNDEFINED = new NumberingLevel(
            0, new NumberFormat.Pattern("decimal", ""), "", OptionalInt.empty(), false, Optional.empty());

    /** Whether it shows a bullet, or nothing, and so says nothing of order. */
    boolean isBullet() {
        return format.name().equals("bullet") || format.name().equals("none") || pattern.indexOf('%') < 0;
    }
}
