package org.consultationdigest.classify;

import java.util.regex.Pattern;

/** Patterns on texts in any language: capitals and word boundaries by Unicode. */
final class Patterns {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private Patterns() {}

    /** Any of these expressions as whole words; a space stands for any white space, one with a question mark may be absent. */
    static Pattern words(String... alternatives) {
        String any = String.join("|", alternatives).replace(" ?", "\\s*").replace(" ", "\\s+");
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{Nd}])", FLAGS);
    }

    /** This expression as it is. */
    static Pattern of(String expression) {
        return Pattern.compile(expression, FLAGS);
    }
}
