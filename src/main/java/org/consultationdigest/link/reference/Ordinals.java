package org.consultationdigest.link.reference;

import java.util.Optional;
import java.util.Set;

/** Ordinals written with a figure: {@code 2nd}, {@code 1er}, {@code 2.º}. */
final class Ordinals {
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th", "er", "ere", "e", "eme", "o", "a");
    private static final int LONGEST = 6;

    private Ordinals() {}

    /** The ordinal that stands here; nothing is read when there is none. */
    static Optional<Integer> read(Reading reading) {
        int length = length(reading);
        if (length == 0) {
            return Optional.empty();
        }
        String digits = reading.peek().text();
        reading.at += length;
        return Optional.of(value(digits));
    }

    /** Whether an ordinal and what it counts stand here: {@code 2nd bullet}, but not the paragraph {@code 2a}. */
    static boolean countsSomething(Reading reading) {
        int length = length(reading);
        return length > 0 && reading.seeAhead(length, Role.HEAD).isPresent();
    }

    /** How many tokens an ordinal takes up here; 0 when there is none. */
    private static int length(Reading reading) {
        int ending = reading.peek(1).isMark(".") && reading.peek(1).glued() ? 2 : 1;
        Token token = reading.peek(ending);
        boolean ordinal =
                reading.peek().isNumber() && token.isWord() && token.glued() && ENDINGS.contains(token.folded());
        return ordinal ? ending + 1 : 0;
    }

    /** A figure cut to what a report can count to. */
    static int value(String digits) {
        return Integer.parseInt(digits.length() > LONGEST ? digits.substring(0, LONGEST) : digits);
    }
}
