package org.consultationdigest.extract.plain;

import java.util.Optional;
import java.util.regex.Pattern;

/** The text of the paragraph that is being read, what the file holds for it, and whether all of it is bold. */
final class ParagraphText {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\f\\u00A0]{2,}");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n ?");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder seen = new StringBuilder();
    private boolean converted;
    private int boldDepth;
    private boolean allBold = true;

    void append(String more) {
        append(more, more);
    }

    /** Words, and what the file holds for them. */
    void append(String more, String inFile) {
        text.append(more);
        seen.append(inFile);
        converted |= !more.equals(inFile);
        allBold &= boldDepth > 0 || more.isBlank();
    }

    void enterBold() {
        boldDepth++;
    }

    void leaveBold() {
        boldDepth = Math.max(0, boldDepth - 1);
    }

    boolean isBold() {
        return allBold && !text.toString().isBlank();
    }

    /** What the file holds for the paragraph, where some of it was converted. */
    Optional<String> seen() {
        return converted ? Optional.of(spaced(seen)) : Optional.empty();
    }

    /** The paragraph, and a new one begins. */
    String take() {
        String words = spaced(text);
        text.setLength(0);
        seen.setLength(0);
        converted = false;
        allBold = true;
        return words;
    }

    /** Wide gaps stay as tabs: they stand for columns. */
    private static String spaced(CharSequence text) {
        String spaced = SPACES.matcher(text)
                .replaceAll(gap -> gap.group().length() >= 4 || gap.group().contains("\t") ? "\t" : " ");
        return LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
    }
}
