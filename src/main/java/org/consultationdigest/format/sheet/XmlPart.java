package org.consultationdigest.format.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One XML part of a package, read once from front to end. */
final class XmlPart implements AutoCloseable {
    private final XMLStreamReader reader;

    XmlPart(XMLStreamReader reader) {
        this.reader = reader;
    }

    /** Goes on to the next start or end of an element, or text; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        if (reader.next() == XMLStreamConstants.DTD) {
            throw new XMLStreamException("a document type is not allowed here");
        }
        return true;
    }

    boolean starts(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    boolean isText() {
        return reader.isCharacters();
    }

    String text() {
        return reader.getText();
    }

    /** An attribute by its local name; empty when it is not there. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes to the end of the element that the part stands at. */
    void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += reader.isStartElement() ? 1 : reader.isEndElement() ? -1 : 0;
        }
    }

    /** All the text up to the end of the element that the part stands at. */
    String textUpTo(String element, Meter meter) throws XMLStreamException, UnreadableSheetException {
        String first = "";
        StringBuilder more = new StringBuilder();
        while (next() && !ends(element)) {
            if (isText()) {
                if (first.isEmpty()) {
                    first = text();
                } else {
                    more.append(text());
                    meter.text(more.length());
                }
            }
        }
        return more.isEmpty() ? first : first + more;
    }

    /** The relationship id of an element ({@code r:id}); empty when it has none. */
    String relationship() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals("id") && namespace != null && !namespace.isEmpty()) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    boolean flag(String name) {
        String value = attribute(name);
        return value.equals("1") || value.equals("true");
    }

    int number(String name, int otherwise) {
        String value = attribute(name);
        try {
            return value.isEmpty() ? otherwise : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
