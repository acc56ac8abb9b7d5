package org.consultationdigest.format.word;

import java.util.Locale;
import java.util.OptionalInt;

/** Tells how a paragraph is set once all of it was read. */
final class ParagraphLooks {
    private static final int BODY_TEXT = 9;

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
        boolean contents = inContents || name.toLowerCase(Locale.ROOT).matches("toc\\s?([1-9]|heading)");
        ParagraphLook look = new ParagraphLook(
                settings.styleId(),
                name,
                outline,
                spans.emphasis().bold(),
                spans.emphasis().capitals(),
                spans.emphasis().size(),
                contents);
        return look.placed(effective.isCentred(), effective.standsIn());
    }
}
