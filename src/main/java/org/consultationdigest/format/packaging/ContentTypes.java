package org.consultationdigest.format.packaging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a package says its parts are, by their names or the ends of their names. */
final class ContentTypes {
    static final String LIST = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    /** Reads the list. */
    static ContentTypes read(XMLStreamReader list) throws XMLStreamException {
        ContentTypes types = new ContentTypes();
        while (list.hasNext()) {
            if (list.next() == XMLStreamConstants.START_ELEMENT) {
                types.enter(list);
            }
        }
        return types;
    }

    private void enter(XMLStreamReader list) {
        String type = attribute(list, "ContentType");
        if (list.getLocalName().equals("Override")) {
            byName.put(EntryNames.key(attribute(list, "PartName")), type);
        } else if (list.getLocalName().equals("Default")) {
            byEnding.put(EntryNames.key(attribute(list, "Extension")), type);
        }
    }

    private static String attribute(XMLStreamReader list, String name) {
        return Optional.ofNullable(list.getAttributeValue(null, name)).orElse("");
    }

    /** The names of the parts whose type ends so, with a slash before them, in their order. */
    List<String> named(String ending) {
        return byName.entrySet().stream()
                .filter(part -> part.getValue().endsWith(ending))
                .map(part -> part.getKey().startsWith("/") ? part.getKey() : "/" + part.getKey())
                .sorted()
                .toList();
    }

    /** The type of a part; empty when the package does not say. */
    String of(String name) {
        String key = EntryNames.key(name);
        String ending = key.substring(key.lastIndexOf('.') + 1);
        return byName.getOrDefault(key, byEnding.getOrDefault(ending, ""));
    }
}
