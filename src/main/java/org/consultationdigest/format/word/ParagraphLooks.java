package org.consultationdigest.format.word;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Tells how a paragraph is set once all of it was read. */
final class ParagraphLooks {
    private static final int BODY_TEXT = 9;
    private static final Pattern CONTENTS = Pattern.compile("toc\\s?([1-9]|heading)", Pattern.CASE_INSENSITIVE);

    private final ParagraphSettings settings;
    private final Style style;
    private final SpanCollector spans;

    ParagraphLooks(ParagraphSettings settings, Style style, SpanCollector spans) {
        this.settings = settings;
        this.style = style;
        this.spans = spans;
    }

    ParagraphLook look(ParagraphStyle effective, boolean inContents) {
        Integer level = effective.outlineLevel();
        OptionalInt outline = level == null || level >= BODY_TEXT ? OptionalInt.empty() : OptionalInt.of(level + 1);
        String name = style.name().isEmpty() ? settings.styleId() : style.name();
        boolean contents = inContents || isOfContents(name);
        return spans.joined()
                .look(settings.styleId(), name, outline, contents)
                .placed(effective.isCentred(), effective.standsIn());
    }

    private static boolean isOfContents(String styleName) {
        boolean may = styleName.startsWith("t") || styleName.startsWith("T");
        return may && CONTENTS.matcher(styleName).matches();
    }
}
