package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The strings that the cells of an .xlsx file share. */
final class SharedTexts {
    private static final int SAMPLE = 20_000;

    private final List<String> texts = new ArrayList<>();
    private final Map<Integer, RichText> rich = new HashMap<>();

    static SharedTexts none() {
        return new SharedTexts();
    }

    static SharedTexts read(InputStream stream, Meter meter) throws XMLStreamException, UnreadableSheetException {
        SharedTexts shared = new SharedTexts();
        try (XmlPart part = new XmlPart(stream)) {
            while (part.next()) {
                if (part.starts("si")) {
                    RichText text = RichText.read(part, "si", meter);
                    meter.held(text.text());
                    if (!text.struck().isEmpty() || !text.runs().isEmpty()) {
                        shared.rich.put(shared.texts.size(), text);
                    }
                    shared.texts.add(text.text());
                }
            }
        }
        return shared;
    }

    /** The first of the texts, one a line. */
    String sample() {
        StringBuilder sample = new StringBuilder();
        for (int i = 0; i < texts.size() && sample.length() < SAMPLE; i++) {
            sample.append(texts.get(i)).append('\n');
        }
        return sample.toString();
    }

    RichText get(int index) {
        if (index < 0 || index >= texts.size()) {
            return RichText.plain("", "");
        }
        RichText special = rich.get(index);
        return special == null ? RichText.plain(texts.get(index), "") : special;
    }
}
