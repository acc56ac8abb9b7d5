package org.consultationdigest.format.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.format.packaging.Link;

/** Reads the words of diagrams (SmartArt), which stand in parts of their own (ISO/IEC 29500-1, 21.4). */
final class Diagrams {
    private Diagrams() {}

    /** Reads the diagrams that a part of the file points to. */
    static void read(WordPackage parts, String from, Reading reading) {
        for (Link link : parts.links(from)) {
            if (link.isOf("diagramData") && !link.external()) {
                List<String> words = new ArrayList<>();
                parts.read(link.target(), xml -> read(xml, words));
                reading.keepDiagram(link.id(), words);
            }
        }
    }

    /** Every paragraph with words. */
    private static void read(PartXml xml, List<String> words) throws XMLStreamException {
        StringBuilder paragraph = new StringBuilder();
        while (xml.next()) {
            boolean start = xml.isStart();
            // The element of a diagram's point that holds its words has the same local name.
            if (start && xml.name().equals(":t") && xml.isDrawing()) {
                paragraph.append(xml.elementText());
            } else if (!start && xml.name().equals(":p")) {
                if (!paragraph.toString().isBlank()) {
                    words.add(paragraph.toString());
                }
                paragraph.setLength(0);
            }
        }
    }

    /** The next paragraph of a text, which stands in a diagram. */
    static WordParagraph paragraph(Story story, String words) {
        SpanJoiner joiner = new SpanJoiner();
        joiner.add(new WordSpan(words, List.of(), false, Optional.empty()), false, false, 0);
        return new WordParagraph(
                story.nextParagraph(),
                joiner.look("", "", OptionalInt.empty(), false),
                Optional.empty(),
                story.page(),
                List.of(),
                joiner.spans(),
                List.of(),
                Optional.empty());
    }
}
