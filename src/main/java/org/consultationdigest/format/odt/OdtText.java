package org.consultationdigest.format.odt;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.WordBlock;

/** Reads paragraphs, lists and tables, whatever wraps them: sections, indexes, frames. */
final class OdtText {
    private final OdtReading reading;

    OdtText(OdtReading reading) {
        this.reading = reading;
    }

    /** Everything in the element that has just begun, to its end, added to these blocks as it is read. */
    void read(OdtXml xml, List<WordBlock> blocks) throws XMLStreamException {
        reading.enter();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isStart()) {
                readBlock(xml, blocks);
            } else {
                end(xml);
            }
        }
        reading.leave();
    }

    /** What has just ended, or text that stands between blocks and is nothing but layout. */
    void end(OdtXml xml) {
        if (!xml.isText() && xml.name().equals("text:list")) {
            reading.lists.end();
        }
    }

    /** What has just begun, when it is a block; anything else is gone into or passed over. */
    void readBlock(OdtXml xml, List<WordBlock> blocks) throws XMLStreamException {
        switch (xml.name()) {
            case "text:p", "text:h" -> new OdtParagraph(reading, this).read(xml, blocks);
            case "text:list" -> reading.lists.begin(xml);
            case "text:list-item" -> reading.lists.beginItem(xml);
            case "table:table" -> blocks.add(new OdtTable(reading, this).read(xml));
            case "text:tracked-changes" -> reading.changes.read(xml);
            case "text:change-start" ->
                reading.changes.begin(xml.attribute("change-id").orElse(""));
            case "text:change-end" ->
                reading.changes.end(xml.attribute("change-id").orElse(""));
            case "text:sequence-decls",
                    "text:variable-decls",
                    "text:user-field-decls",
                    "office:forms",
                    "text:table-of-content-source",
                    "text:alphabetical-index-source" -> xml.skip();
            default -> {}
        }
    }

    /** The words of the paragraph that has just begun, without notes and annotations; goes to its end. */
    static String plain(OdtXml xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextIn(depth)) {
            if (xml.isText()) {
                text.append(OdtCharacters.collapsed(xml.text(), text));
            } else if (xml.isStart()) {
                switch (xml.name()) {
                    case "office:annotation", "text:note" -> xml.skip();
                    default -> text.append(OdtCharacters.of(xml));
                }
            }
        }
        return text.toString();
    }
}
