package org.consultationdigest.extract.letter;

import java.util.regex.Pattern;

/** Words by which a line is known: patterns that see Vietnamese capitals and word limits as people do. */
final class Cue {
    private static final int FLAGS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private Cue() {}

    /** A pattern that looks for any of these words anywhere. */
    static Pattern anywhere(String... alternatives) {
        return Pattern.compile("(?<!\\w)(?:" + Alternatives.sorted(String.join("|", alternatives)) + ")(?!\\w)", FLAGS);
    }

    /** A pattern that looks for any of these words at the beginning of a line. */
    static Pattern atStart(String... alternatives) {
        return Pattern.compile(
                "^[\\s\"“(*]*(?:" + Alternatives.sorted(String.join("|", alternatives)) + ")(?!\\w)", FLAGS);
    }

    /** A pattern as it stands. */
    static Pattern of(String expression) {
        return Pattern.compile(expression, FLAGS);
    }
}
