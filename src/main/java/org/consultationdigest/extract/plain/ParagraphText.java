package org.consultationdigest.extract.plain;

import java.util.regex.Pattern;

/** The text of the paragraph that is being read, and whether all of it is bold. */
final class ParagraphText {
    private static final Pattern SPACES = Pattern.compile("[ \\t\\r\\f\\u00A0]{2,}");
    private static final Pattern LINE_ENDS = Pattern.compile(" ?\\n ?");

    private final StringBuilder text = new StringBuilder();
    private int boldDepth;
    private boolean allBold = true;

    void append(String more) {
        text.append(more);
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

    /** The paragraph, and a new one begins. Wide gaps stay as tabs: they stand for columns. */
    String take() {
        String spaced = SPACES.matcher(text)
                .replaceAll(gap -> gap.group().length() >= 4 || gap.group().contains("\t") ? "\t" : " ");
        String words = LINE_ENDS.matcher(spaced).replaceAll("\n").strip();
        text.setLength(0);
        allBold = true;
        return words;
    }
}
