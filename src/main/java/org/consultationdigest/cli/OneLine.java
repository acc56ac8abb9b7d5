package org.consultationdigest.cli;

import java.util.regex.Pattern;

/** Words for the terminal: what comes from files and exceptions never breaks a line or moves the cursor. */
final class OneLine {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]+");

    private OneLine() {}

    /** The text with line breaks, control and direction characters as one space. */
    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }
}
