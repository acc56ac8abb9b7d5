package org.consultationdigest.dedupe;

import java.util.regex.Pattern;

/**
 * Takes away what the layout put into a text: the number, letter or bullet that it stands behind, soft hyphens, and the
 * hyphens of words parted at the end of a line.
 *
 * <p>Only at the very beginning: further down "12. The committee" may be a label, or the end of a sentence on paragraph 12.
 */
final class LineLabels {
    private static final Pattern LABEL = Pattern.compile("\\A[\\s\\p{Z}]*+(?:[-–—•*·▪◦o][\\s\\p{Z}]++)?+"
            + "(?:\\(?(?:\\p{N}{1,2}|[a-zA-ZđĐ]|[ivxIVX]{1,4})[.)][\\s\\p{Z}]++(?=\\S)){0,2}+");

    private static final Pattern PARTED = Pattern.compile("(?<=\\p{Ll})-[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})");

    private LineLabels() {}

    /** The text without them. */
    static String removed(String text) {
        String whole = text.indexOf('\u00AD') < 0 ? text : text.replace("\u00AD", "");
        if (whole.indexOf('\n') >= 0) {
            whole = PARTED.matcher(whole).replaceAll("");
        }
        return LABEL.matcher(whole).replaceFirst("");
    }
}
