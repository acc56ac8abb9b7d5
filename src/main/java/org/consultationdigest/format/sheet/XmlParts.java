package org.consultationdigest.format.sheet;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.util.XMLHelper;

/** Opens XML parts, from several threads at once; no document types, nothing fetched. */
final class XmlParts {
    private final XMLInputFactory factory;

    XmlParts() {
        this.factory = XMLHelper.newXMLInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    XmlPart open(InputStream stream) throws XMLStreamException {
        return new XmlPart(factory.createXMLStreamReader(stream));
    }
}
