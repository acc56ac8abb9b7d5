package org.consultationdigest.format.picture;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.OptionalDouble;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A forward-only view of a part that shows pictures: elements and attributes by their local names. */
final class DrawingXml implements AutoCloseable {
    /** English metric units in a point (ECMA-376 part 1, 20.1.2.1). */
    static final double EMU = 12_700;

    private final XMLStreamReader reader;

    DrawingXml(InputStream content) throws XMLStreamException {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        this.reader = factory.createXMLStreamReader(content);
    }

    /** Goes on; false at the end. */
    boolean next() throws XMLStreamException {
        if (!reader.hasNext()) {
            return false;
        }
        reader.next();
        return true;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    boolean isText() {
        return reader.getEventType() == XMLStreamConstants.CHARACTERS;
    }

    String name() {
        return reader.getLocalName();
    }

    /** The characters here that are no spaces. */
    int letters() {
        return (int) reader.getText()
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .count();
    }

    /** An attribute of the element that has just begun; empty text where it has none. */
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The name by which an element refers to another part, which may have an id of its own besides. */
    String relation() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (namespace != null
                    && namespace.endsWith("/relationships")
                    && reader.getAttributeLocalName(i).equals("id")) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** A number among the attributes. */
    OptionalDouble number(String name) {
        try {
            return OptionalDouble.of(Double.parseDouble(attribute(name)));
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
