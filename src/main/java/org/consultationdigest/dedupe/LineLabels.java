package org.consultationdigest.dedupe;

import java.util.regex.Pattern;

/**
 * Takes away what the layout put into a text: numbers and letters of list items at the beginning of a line, soft hyphens,
 * and the hyphens of words parted at the end of a line.
 */
final class LineLabels {
    /** Only where a sentence can begin: a line may also break before "12. The committee". */
    private static final Pattern LABEL = Pattern.compile(
            "(?<=^|[.!?:;]\\n|\\n\\n)[ \\t]*(?:\\(?(?:\\d{1,2}|[a-zA-ZđĐ]|[ivxIVX]{1,4})[.)](?=[ \\t\\u00A0]))");

    private static final Pattern PARTED = Pattern.compile("(?<=\\p{Ll})-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})");

    private LineLabels() {}

    /** The text without them. */
    static String removed(String text) {
        String whole = text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
        if (whole.indexOf('\n') >= 0) {
            whole = PARTED.matcher(whole).replaceAll("");
            return LABEL.matcher(whole).replaceAll("");
        }
        return mayBeginWithLabel(whole) ? LABEL.matcher(whole).replaceFirst("") : whole;
    }

    private static boolean mayBeginWithLabel(String text) {
        int look = Math.min(8, text.length());
        return text.substring(0, look).indexOf('.') >= 0
                || text.substring(0, look).indexOf(')') >= 0;
    }
}
