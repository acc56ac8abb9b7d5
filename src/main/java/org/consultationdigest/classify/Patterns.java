package org.consultationdigest.classify;

import java.util.regex.Pattern;

/**
 * Patterns on texts in any language, word boundaries by Unicode. They are matched against {@linkplain #lowered lowered}
 * texts: comparing without regard to case takes several times as long, and every comment meets some hundred expressions.
 */
final class Patterns {

    private Patterns() {}

    /** Any of these expressions as whole words; a space stands for any white space, one with a question mark may be absent. */
    static Pattern words(String... alternatives) {
        String any = String.join("|", alternatives).replace(" ?", "\\s*").replace(" ", "\\s+");
        return Pattern.compile("(?<![\\p{L}\\p{M}\\p{Nd}])(?:" + any + ")(?![\\p{L}\\p{M}\\p{Nd}])", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** This expression as it is. */
    static Pattern of(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The text in lower case, letter by letter, so that every word keeps its place. */
    static String lowered(String text) {
        StringBuilder lowered = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            lowered.append(Character.toLowerCase(text.charAt(i)));
        }
        return lowered.toString();
    }
}
