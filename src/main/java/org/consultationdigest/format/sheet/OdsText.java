package org.consultationdigest.format.sheet;

import java.util.ArrayDeque;
import java.util.Deque;

/** The paragraphs of one cell or remark of an OpenDocument spreadsheet as one text. */
final class OdsText {
    private static final int MOST_SPACES = 1_000;

    private final OdsStyles styles;
    private final Meter meter;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final Deque<Boolean> spans = new ArrayDeque<>();
    private int paragraphs;
    private int depth;

    OdsText(OdsStyles styles, Meter meter) {
        this.styles = styles;
        this.meter = meter;
    }

    /** Takes what the part stands at. */
    void look(XmlPart part) throws UnreadableSheetException {
        if (part.starts("p") || part.starts("h")) {
            depth++;
            text.append(paragraphs++ > 0 ? "\n" : "");
        } else if (part.ends("p") || part.ends("h")) {
            depth--;
        } else if (part.starts("span")) {
            boolean out = styles.struck(part.attribute("style-name"));
            struck.append(out && !struck.isEmpty() ? "\n" : "");
            spans.push(out);
        } else if (part.ends("span")) {
            spans.poll();
        } else if (part.starts("s")) {
            add(" ".repeat(Math.min(MOST_SPACES, Math.max(1, part.number("c", 1)))));
        } else if (part.starts("tab")) {
            add("\t");
        } else if (part.starts("line-break")) {
            add("\n");
        } else if (part.isText() && depth > 0) {
            add(part.text());
        }
    }

    private void add(String words) throws UnreadableSheetException {
        text.append(words);
        meter.text(text.length());
        if (spans.contains(true)) {
            struck.append(words);
        }
    }

    RichText text() {
        return new RichText(SheetText.shown(text.toString()), SheetText.shown(struck.toString()));
    }
}
