package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The strings that the cells of a workbook share. */
final class SharedTexts {
    private final TextPool texts = new TextPool();
    private final Map<Integer, String> struck = new HashMap<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(XmlParts xml, InputStream stream, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        SharedTexts shared = new SharedTexts();
        try (XmlPart part = xml.open(stream)) {
            while (part.next()) {
                if (part.starts("si")) {
                    shared.add(RichText.read(part, "si", meter), meter);
                }
            }
        }
        return shared;
    }

    void add(RichText text, Meter meter) throws UnreadableSheetException {
        if (!text.struck().isEmpty()) {
            struck.put(texts.size(), text.struck());
        }
        meter.held(texts.add(text.text()));
    }

    RichText get(int index) {
        if (index < 0 || index >= texts.size()) {
            return RichText.NONE;
        }
        return new RichText(texts.get(index), struck.isEmpty() ? "" : struck.getOrDefault(index, ""));
    }
}
