package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Reads one paragraph; the paragraphs of text boxes that hang on it follow it. */
final class ParagraphReader {
    private final Reading reading;
    private final BlockReader blockReader;
    private final SpanCollector spans;
    private final List<WordBlock> boxes = new ArrayList<>();
    private final List<NoteReference> notes = new ArrayList<>();
    private ParagraphSettings settings = new ParagraphSettings();
    private Style style;
    private boolean contents;

    ParagraphReader(Reading reading, BlockReader blockReader) {
        this.reading = reading;
        this.blockReader = blockReader;
        this.style = reading.styles().ofParagraph("");
        this.spans = new SpanCollector(reading, style);
    }

    /** Reads the paragraph that has just begun, to its end. */
    void read(PartXml xml, List<WordBlock> blocks) throws XMLStreamException {
        int position = reading.story().nextParagraph();
        Optional<String> paraId = xml.attribute("paraId");
        contents = reading.fields().inContents();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                begin(xml, position);
            } else {
                end(xml);
            }
        }
        contents |= reading.fields().inContents();
        blocks.add(paragraph(position, paraId));
        reading.anchors().endParagraph();
        reading.fields().endParagraph();
        if (settings.sectionEndsPage()) {
            reading.story().typedBreak();
        }
        blocks.addAll(boxes);
    }

    private void begin(PartXml xml, int position) throws XMLStreamException {
        switch (xml.name()) {
            case "pPr" -> takeSettings(ParagraphSettings.read(xml));
            case "txbxContent" -> blockReader.read(xml, boxes);
            case "commentRangeStart" ->
                reading.anchors().begin(id(xml), reading.story().kind(), position);
            case "commentRangeEnd" -> reading.anchors().end(id(xml));
            case "commentReference" ->
                reading.anchors().reference(id(xml), reading.story().kind(), position);
            case "footnoteReference" -> notes.add(new NoteReference(WordNote.Kind.FOOTNOTE, id(xml)));
            case "endnoteReference" -> notes.add(new NoteReference(WordNote.Kind.ENDNOTE, id(xml)));
            case ":relIds" -> xml.reference("dm").ifPresent(this::addDiagram);
            case "subDoc", "altChunk" -> reading.noteInsertedDocument();
            default -> spans.begin(xml);
        }
    }

    private void addDiagram(String id) {
        for (String words : reading.takeDiagram(id)) {
            boxes.add(Diagrams.paragraph(reading.story(), words));
        }
    }

    private void end(PartXml xml) {
        spans.end(xml.name());
        contents |= reading.fields().inContents();
    }

    private void takeSettings(ParagraphSettings read) {
        settings = read;
        style = reading.styles().ofParagraph(read.styleId());
        spans.setStyle(style);
        if (read.pageBreakBefore()) {
            reading.story().typedBreak();
        }
    }

    private static String id(PartXml xml) {
        return xml.attribute("id").orElse("");
    }

    private WordParagraph paragraph(int position, Optional<String> paraId) {
        List<WordSpan> words = spans.spans();
        List<WordChange> marks = settings.markChanges();
        ParagraphStyle counted = settings.style().over(style.paragraph());
        boolean gone = !marks.isEmpty()
                && marks.stream().anyMatch(change -> !change.kind().adds())
                && words.stream().noneMatch(WordSpan::isCurrent);
        Optional<ListLabel> label =
                gone ? Optional.empty() : reading.numbering().next(counted);
        ParagraphLook look = new ParagraphLooks(settings, style, spans).look(counted, contents);
        return new WordParagraph(position, look, label, spans.page(), marks, words, notes, paraId);
    }
}
