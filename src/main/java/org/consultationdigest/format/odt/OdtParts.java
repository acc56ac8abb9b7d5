package org.consultationdigest.format.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.PageMark;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordDocument;
import org.consultationdigest.problem.Problem;

/** Reads the parts of a file one after the other, styles first; a file in one XML holds the same in the same order. */
final class OdtParts {
    private final OdtReading reading = new OdtReading();
    private final OdtPages pages = new OdtPages(reading);
    private final List<WordBlock> body = new ArrayList<>();
    private boolean found;

    void read(OdtXml xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isStart()) {
                take(xml);
            }
        }
    }

    private void take(OdtXml xml) throws XMLStreamException {
        switch (xml.name()) {
            case "style:style", "style:default-style" -> reading.styles.read(xml);
            case "text:list-style", "text:outline-style" -> reading.styles.readList(xml);
            case "office:text" -> {
                found = true;
                new OdtText(reading).read(xml, body);
            }
            default -> {
                if (OdtPages.isPageText(xml.name())) {
                    pages.read(xml);
                }
            }
        }
    }

    /** Whether a text was met, even one without words. */
    boolean found() {
        return found;
    }

    WordDocument document(List<Problem> problems) {
        reading.annotations.anchors().endStory();
        return new WordDocument(
                body, reading.notes, pages.texts(), reading.annotations.comments(), new PageMark(0, 0), problems);
    }
}
