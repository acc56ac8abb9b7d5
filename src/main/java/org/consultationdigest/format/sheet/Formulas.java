package org.consultationdigest.format.sheet;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The formulas of a worksheet part; cells that share one name it where it stands first. */
final class Formulas {
    private static final int MOST_SHARED = 10_000;

    private final Map<String, String> shared = new HashMap<>();

    /** The formula that the part stands at, as it is typed. */
    String read(XmlPart part, Meter meter) throws XMLStreamException, UnreadableSheetException {
        String index = part.attribute("si");
        String written = part.textUpTo("f", meter);
        if (written.isEmpty()) {
            return shared.getOrDefault(index, "");
        }
        String formula = "=" + SheetText.shown(written);
        if (!index.isEmpty() && shared.size() < MOST_SHARED) {
            shared.put(index, formula);
        }
        return formula;
    }
}
