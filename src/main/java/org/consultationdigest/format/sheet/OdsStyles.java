package org.consultationdigest.format.sheet;

import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of an OpenDocument spreadsheet that strike words out or hide sheets. */
final class OdsStyles {
    private final Set<String> struck = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private String present = "";

    /** All styles of a part. */
    void readAll(XmlPart part) throws XMLStreamException {
        while (part.next()) {
            look(part);
        }
    }

    /** Takes note of what the part stands at, when it is about a style. */
    void look(XmlPart part) {
        if (part.starts("style")) {
            present = part.attribute("name");
            if (struck.contains(part.attribute("parent-style-name"))) {
                struck.add(present);
            }
        } else if (part.starts("text-properties")) {
            String line = part.attribute("text-line-through-style") + part.attribute("text-line-through-type");
            if (!line.isEmpty() && !line.startsWith("none")) {
                struck.add(present);
            }
        } else if (part.starts("table-properties") && part.attribute("display").equals("false")) {
            hidden.add(present);
        }
    }

    boolean struck(String style) {
        return struck.contains(style);
    }

    boolean hidden(String style) {
        return hidden.contains(style);
    }
}
