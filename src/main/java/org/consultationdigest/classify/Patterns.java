package org.consultationdigest.classify;

import java.util.regex.Pattern;

/**
 * Patterns on texts in any language, by Unicode. They are matched against {@linkplain #lowered lowered} texts: comparing
 * without regard to case takes several times as long, and every comment meets some hundred expressions.
 */
final class Patterns {
    private Patterns() {}

    /** This expression as it is. */
    static Pattern of(String expression) {
        return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** The text in lower case with one kind of apostrophe, letter by letter, so that every word keeps its place. */
    static String lowered(String text) {
        StringBuilder lowered = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            lowered.append(c == '’' ? '\'' : Character.toLowerCase(c));
        }
        return lowered.toString();
    }
}
