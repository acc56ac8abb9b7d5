package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Joins words that are read bit by bit to spans, and notes how they stand out; one a paragraph. */
public final class SpanJoiner {
    private final List<WordSpan> spans = new ArrayList<>();
    /** What the span says that is not done yet, once it says more than it began with. */
    private final StringBuilder text = new StringBuilder(0);

    private final Emphasis emphasis = new Emphasis();
    private @Nullable WordSpan pending;

    /**
     * Adds words behind the last ones.
     *
     * @param bold whether they are set in bold type
     * @param capitals whether they are shown as capitals
     * @param size in half points; 0 when unknown
     */
    public void add(WordSpan span, boolean bold, boolean capitals, int size) {
        add(span, bold, capitals, size, 0);
    }

    /** The same, of words in this colour; 0 for the usual one. */
    public void add(WordSpan span, boolean bold, boolean capitals, int size, int colour) {
        if (!span.text().isBlank()) {
            emphasis.add(span.text(), bold, capitals, size, colour);
        }
        WordSpan last = pending;
        if (last != null && last.continues(span)) {
            if (text.isEmpty()) {
                text.append(last.text());
            }
            text.append(span.text());
        } else {
            flush();
            pending = span;
        }
    }

    private void flush() {
        WordSpan last = pending;
        if (last != null) {
            spans.add(text.isEmpty() ? last : last.saying(text.toString()));
            text.setLength(0);
        }
        pending = null;
    }

    /** Whether no word was added yet. */
    public boolean isEmpty() {
        return pending == null && spans.isEmpty();
    }

    /** The words so far; neighbours that share their changes and their font are one span. */
    public List<WordSpan> spans() {
        flush();
        return List.copyOf(spans);
    }

    /** How a paragraph of these words is set. */
    public ParagraphLook look(String styleId, String styleName, OptionalInt outlineLevel, boolean contents) {
        return new ParagraphLook(
                        styleId,
                        styleName,
                        outlineLevel,
                        emphasis.bold(),
                        emphasis.capitals(),
                        emphasis.size(),
                        contents)
                .standingOut(emphasis.lead(), emphasis.colour());
    }
}
