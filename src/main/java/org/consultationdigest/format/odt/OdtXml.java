package org.consultationdigest.format.odt;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** A forward-only view of OpenDocument XML: elements and attributes by the prefix that the standard gives them. */
final class OdtXml implements AutoCloseable {
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private final XMLStreamReader reader;
    private int depth;

    OdtXml(XMLInputFactory factory, InputStream content) throws XMLStreamException {
        this.reader = factory.createXMLStreamReader(content);
    }

    /** A factory whose readers refuse document type definitions and fetch nothing. */
    static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        return factory;
    }

    /** How many elements are open, the one that has just begun included. */
    int depth() {
        return depth;
    }

    /** Goes to the next beginning, end or text; false at the end. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD ->
                    throw new XMLStreamException("a document type definition is not allowed in a text document");
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    return true;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Goes on inside the element that began at this depth; false when it ends. */
    boolean nextIn(int elementDepth) throws XMLStreamException {
        return next() && depth >= elementDepth;
    }

    boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    boolean isText() {
        return reader.hasText();
    }

    String text() {
        return reader.getText();
    }

    /** {@code text:p}, {@code dc:creator}; elements of other vocabularies begin with a colon. */
    String name() {
        return prefix(reader.getNamespaceURI()) + reader.getLocalName();
    }

    private static String prefix(@Nullable String uri) {
        if (uri != null && uri.startsWith(OASIS)) {
            String vocabulary = uri.substring(OASIS.length());
            return vocabulary.substring(0, Math.max(0, vocabulary.indexOf(':'))) + ":";
        }
        return "http://purl.org/dc/elements/1.1/".equals(uri) ? "dc:" : ":";
    }

    /** An attribute by its local name; no element of a text has two with the same. */
    Optional<String> attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** A whole number of at least 1. */
    int count(String localName, int most) {
        try {
            return Math.max(
                    1, Math.min(most, Integer.parseInt(attribute(localName).orElse("1"))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    /** All characters in the element that has just begun; goes to its end. */
    String elementText() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int element = depth;
        while (nextIn(element)) {
            if (isText()) {
                text.append(text());
            }
        }
        return text.toString();
    }

    /** Goes to the end of the element that has just begun. */
    void skip() throws XMLStreamException {
        int element = depth;
        while (nextIn(element)) {
            // Nothing in it is wanted.
        }
    }

    @Override
    public void close() throws XMLStreamException {
        reader.close();
    }
}
