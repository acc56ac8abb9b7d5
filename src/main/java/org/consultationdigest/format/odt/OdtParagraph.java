package org.consultationdigest.format.odt;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.ListLabel;
import org.consultationdigest.format.word.NoteReference;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.SpanJoiner;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordChange;
import org.consultationdigest.format.word.WordParagraph;
import org.consultationdigest.format.word.WordSpan;

/** Reads one paragraph; the paragraphs of text boxes that hang on it follow it. */
final class OdtParagraph {
    private final OdtReading reading;
    private final OdtText text;
    private final OdtAsides asides;
    private final SpanJoiner words = new SpanJoiner();
    private final StringBuilder said = new StringBuilder();
    private final Deque<OdtStyle> spans = new ArrayDeque<>();
    private final List<WordBlock> boxes = new ArrayList<>();
    private final List<NoteReference> notes = new ArrayList<>();
    private boolean prompt;

    OdtParagraph(OdtReading reading, OdtText text) {
        this.reading = reading;
        this.text = text;
        this.asides = new OdtAsides(reading, text);
    }

    /** Reads the paragraph that has just begun, to its end. */
    void read(OdtXml xml, List<WordBlock> blocks) throws XMLStreamException {
        int position = reading.nextParagraph();
        String styleId = xml.attribute("style-name").orElse("");
        OdtStyle style = reading.styles.paragraph(styleId);
        OptionalInt level = level(xml);
        Optional<ListLabel> label = reading.lists.next(style);
        if (label.isEmpty()
                && level.isPresent()
                && xml.attribute("is-list-header").isEmpty()) {
            label = reading.lists.nextHeading(level.getAsInt());
        }
        spans.push(style);
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            take(xml, position);
        }
        String name = style.name() == null ? styleId : style.name();
        boolean contents = name.matches("(?i)contents (?:[1-9]|heading)|toc[ _]?[1-9].*");
        List<WordChange> marks = reading.changes.open();
        blocks.add(new WordParagraph(
                position,
                words.look(styleId, name, level, contents),
                label,
                new PageMark(0, 0),
                marks,
                words.spans(),
                notes,
                Optional.empty()));
        if (reading.story() != CommentAnchor.Story.COMMENT) {
            reading.annotations.anchors().endParagraph();
        }
        blocks.addAll(boxes);
    }

    private static OptionalInt level(OdtXml xml) {
        return xml.name().equals("text:h") ? OptionalInt.of(xml.count("outline-level", 10)) : OptionalInt.empty();
    }

    private void take(OdtXml xml, int position) throws XMLStreamException {
        if (xml.isText()) {
            say(OdtCharacters.collapsed(xml.text(), said), reading.changes.open());
        } else if (xml.isStart()) {
            begin(xml, position);
        } else if (xml.name().equals("text:span")) {
            spans.poll();
        } else if (xml.name().equals("text:placeholder")) {
            prompt = false;
        }
    }

    private void begin(OdtXml xml, int position) throws XMLStreamException {
        switch (xml.name()) {
            case "text:span" -> beginSpan(xml);
            case "text:placeholder" -> prompt = true;
            case "text:change-start" -> reading.changes.begin(id(xml));
            case "text:change-end" -> reading.changes.end(id(xml));
            case "text:change" -> say(reading.changes.deleted(id(xml)), reading.changes.deleting(id(xml)));
            case "text:note" -> notes.add(asides.note(xml));
            case "office:annotation" -> asides.annotation(xml, position);
            case "office:annotation-end" ->
                reading.annotations.end(xml.attribute("name").orElse(""));
            case "draw:text-box" -> text.read(xml, boxes);
            case "svg:title", "svg:desc", "text:ruby-text", "office:binary-data", "text:alphabetical-index-mark" ->
                xml.skip();
            default -> say(OdtCharacters.of(xml), reading.changes.open());
        }
    }

    private static String id(OdtXml xml) {
        return xml.attribute("change-id").orElse("");
    }

    private void beginSpan(OdtXml xml) {
        OdtStyle around = spans.isEmpty() ? OdtStyle.NOTHING : spans.element();
        spans.push(reading.styles.text(xml.attribute("style-name").orElse("")).over(around));
    }

    private void say(String more, List<WordChange> changes) {
        if (more.isEmpty()) {
            return;
        }
        OdtStyle style = spans.isEmpty() ? OdtStyle.NOTHING : spans.element();
        WordSpan span = new WordSpan(
                more, changes, prompt, Optional.ofNullable(style.font()), Boolean.TRUE.equals(style.struck()));
        if (reading.story() != CommentAnchor.Story.COMMENT) {
            reading.annotations.anchors().words(span);
        }
        Integer size = style.size();
        words.add(
                span,
                Boolean.TRUE.equals(style.bold()),
                Boolean.TRUE.equals(style.capitals()),
                size == null ? 0 : size);
        said.append(more);
    }
}
