package org.consultationdigest.intake;

import java.util.Locale;

/**
 * File names made safe to show: what would break a line or turn the writing direction becomes visible. Two names never
 * become one.
 */
final class SafeName {
    private SafeName() {}

    /**
     * The name with control, format and unpaired surrogate characters written as {@code \}{@code u202e}, and a backslash
     * twice.
     */
    static String shown(String name) {
        StringBuilder shown = new StringBuilder(name.length());
        name.codePoints().forEach(point -> append(shown, point));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int point) {
        if (point == '\\') {
            shown.append("\\\\");
        } else if (isInvisible(point)) {
            shown.append(String.format(Locale.ROOT, "\\u%04x", point));
        } else {
            shown.appendCodePoint(point);
        }
    }

    private static boolean isInvisible(int point) {
        int type = Character.getType(point);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
