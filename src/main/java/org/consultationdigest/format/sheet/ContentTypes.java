package org.consultationdigest.format.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipEntrySource;

/** What a package says its parts are, by their names or the ends of their names. */
final class ContentTypes {
    private static final String LIST = "[Content_Types].xml";

    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> byEnding = new HashMap<>();

    /** Reads the list of a package; one that lacks it is damaged. */
    static ContentTypes read(ZipEntrySource zip, XmlParts xml) throws IOException, XMLStreamException {
        ContentTypes types = new ContentTypes();
        ZipArchiveEntry list = zip.getEntry(LIST);
        if (list == null) {
            throw new IOException(LIST + " is missing");
        }
        try (InputStream stream = zip.getInputStream(list);
                XmlPart part = xml.open(stream)) {
            types.read(part);
        }
        return types;
    }

    private void read(XmlPart list) throws XMLStreamException {
        while (list.next()) {
            if (list.starts("Override")) {
                byName.put(key(list.attribute("PartName")), list.attribute("ContentType"));
            } else if (list.starts("Default")) {
                byEnding.put(key(list.attribute("Extension")), list.attribute("ContentType"));
            }
        }
    }

    /** The type of a part; empty when the package does not say. */
    String of(String name) {
        String key = key(name);
        String ending = key.substring(key.lastIndexOf('.') + 1);
        return byName.getOrDefault(key, byEnding.getOrDefault(ending, ""));
    }

    private static String key(String name) {
        return (name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT);
    }
}
