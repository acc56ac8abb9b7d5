package org.consultationdigest.format.word;

import java.util.List;
import javax.xml.stream.XMLStreamException;

/** Reads paragraphs and tables, whatever wraps them: content controls, custom markup, tracked moves. */
final class BlockReader {
    private final Reading reading;

    BlockReader(Reading reading) {
        this.reading = reading;
    }

    /** Everything in the element that has just begun, to its end, added to these blocks as it is read. */
    void read(PartXml xml, List<WordBlock> blocks) throws XMLStreamException {
        reading.story().enter();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                readBlock(xml, blocks);
            }
        }
        reading.story().leave();
    }

    /** What has just begun, when it is a block; anything else is gone into or passed over. */
    void readBlock(PartXml xml, List<WordBlock> blocks) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> new ParagraphReader(reading, this).read(xml, blocks);
            case "tbl" -> blocks.add(new TableBlockReader(reading, this).read(xml));
            case "sdtPr", "sdtEndPr", "sectPr", "customXmlPr" -> xml.skip();
            case "altChunk", "subDoc" -> reading.noteInsertedDocument();
            case "commentRangeStart" ->
                reading.anchors()
                        .begin(
                                xml.attribute("id").orElse(""),
                                reading.story().kind(),
                                reading.story().upcomingParagraph());
            case "commentRangeEnd" -> reading.anchors().end(xml.attribute("id").orElse(""));
            case "moveFromRangeStart", "moveToRangeStart" -> reading.moves().begin(xml.name(), xml);
            case "moveFromRangeEnd", "moveToRangeEnd" -> reading.moves().end(xml.name());
            default -> {}
        }
    }
}
