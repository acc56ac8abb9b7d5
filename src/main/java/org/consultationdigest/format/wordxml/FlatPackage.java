package org.consultationdigest.format.wordxml;

import java.util.Base64;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A package whose parts stand in one XML file, one behind the other ("Word XML Document"). */
final class FlatPackage {
    private FlatPackage() {}

    static PackageParts parts(XMLStreamReader xml) throws XMLStreamException {
        PackageParts parts = new PackageParts();
        String name = "";
        String type = "";
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamReader.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "part" -> {
                    name = attribute(xml, "name");
                    type = attribute(xml, "contentType");
                }
                case "binaryData" ->
                    parts.add(name, type, Base64.getMimeDecoder().decode(xml.getElementText()));
                case "xmlData" -> {
                    xml.nextTag();
                    XmlCopy copy = new XmlCopy();
                    copy.copy(xml);
                    parts.add(name, type, copy.bytes());
                }
                default -> {}
            }
        }
        return parts;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.ofNullable(xml.getAttributeValue(i)).orElse("");
            }
        }
        return "";
    }
}
