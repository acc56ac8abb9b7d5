package org.consultationdigest.format.wordxml;

import com.fasterxml.aalto.stax.OutputFactoryImpl;
import java.io.ByteArrayOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A part that is written element by element; namespaces are declared where they are first used. */
final class XmlCopy {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    XmlCopy() throws XMLStreamException {
        XMLOutputFactory factory = new OutputFactoryImpl();
        factory.setProperty(XMLOutputFactory.IS_REPAIRING_NAMESPACES, true);
        writer = factory.createXMLStreamWriter(bytes, "UTF-8");
    }

    void start(String namespace, String name) throws XMLStreamException {
        writer.writeStartElement("", name, namespace);
    }

    void attribute(String namespace, String name, String value) throws XMLStreamException {
        if (namespace.isEmpty()) {
            writer.writeAttribute(name, value);
        } else {
            writer.writeAttribute("", namespace, name, value);
        }
    }

    void characters(String text) throws XMLStreamException {
        writer.writeCharacters(text);
    }

    void end() throws XMLStreamException {
        writer.writeEndElement();
    }

    /** Copies the element that has just begun, to its end. */
    void copy(XMLStreamReader xml) throws XMLStreamException {
        int open = 0;
        do {
            switch (xml.getEventType()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    open++;
                    startLike(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    open--;
                    writer.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    writer.writeCharacters(xml.getText());
                default -> {}
            }
        } while (open > 0 && xml.hasNext() && xml.next() >= 0);
    }

    private void startLike(XMLStreamReader xml) throws XMLStreamException {
        writer.writeStartElement(text(xml.getPrefix()), xml.getLocalName(), text(xml.getNamespaceURI()));
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            // A prefix may be named in an attribute's value: "mc:Ignorable", "Requires".
            String prefix = xml.getNamespacePrefix(i);
            if (prefix != null && !prefix.isEmpty()) {
                writer.writeNamespace(prefix, xml.getNamespaceURI(i));
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            writer.writeAttribute(
                    text(xml.getAttributePrefix(i)),
                    text(xml.getAttributeNamespace(i)),
                    xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i));
        }
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    byte[] bytes() throws XMLStreamException {
        writer.close();
        return bytes.toByteArray();
    }
}
