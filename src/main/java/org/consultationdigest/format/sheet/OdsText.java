package org.consultationdigest.format.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The paragraphs of one cell or remark of an OpenDocument spreadsheet as one text. */
final class OdsText {
    private static final int MOST_SPACES = 1_000;

    private final OdsStyles styles;
    private final Meter meter;
    private final List<FontRun> runs = new ArrayList<>(1);
    private final StringBuilder run = new StringBuilder();
    private final Deque<FontRun.Look> spans = new ArrayDeque<>();
    private int length;
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
            run.append(paragraphs++ > 0 ? "\n" : "");
        } else if (part.ends("p") || part.ends("h")) {
            depth--;
        } else if (part.starts("span")) {
            endRun();
            spans.push(styles.look(part.attribute("style-name"), look()));
        } else if (part.ends("span")) {
            endRun();
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
        run.append(words);
        length += words.length();
        meter.text(length);
    }

    private FontRun.Look look() {
        return spans.isEmpty() ? FontRun.Look.OF_CELL : spans.peek();
    }

    private void endRun() {
        look().on(run.toString()).ifPresent(runs::add);
        run.setLength(0);
    }

    RichText text() {
        endRun();
        return RichText.of(runs);
    }
}
