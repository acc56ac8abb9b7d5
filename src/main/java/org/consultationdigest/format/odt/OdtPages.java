package org.consultationdigest.format.odt;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.word.CommentAnchor;
import org.consultationdigest.format.word.WordBlock;
import org.consultationdigest.format.word.WordPageText;

/** Collects what is printed at the top and the bottom of pages. */
final class OdtPages {
    private final OdtReading reading;
    private final List<WordPageText> texts = new ArrayList<>();

    OdtPages(OdtReading reading) {
        this.reading = reading;
    }

    static boolean isPageText(String name) {
        return name.matches("style:(?:header|footer)(?:-left|-first)?");
    }

    /** Reads the header or footer that has just begun, to its end. */
    void read(OdtXml xml) throws XMLStreamException {
        String name = xml.name();
        boolean header = name.startsWith("style:header");
        OdtReading.Place place = reading.begin(header ? CommentAnchor.Story.HEADER : CommentAnchor.Story.FOOTER);
        List<WordBlock> blocks = new ArrayList<>();
        new OdtText(reading).read(xml, blocks);
        reading.resume(place);
        texts.add(new WordPageText(header ? WordPageText.Place.HEADER : WordPageText.Place.FOOTER, name, blocks));
    }

    List<WordPageText> texts() {
        return texts;
    }
}
