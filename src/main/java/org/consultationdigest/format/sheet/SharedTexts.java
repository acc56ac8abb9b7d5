package org.consultationdigest.format.sheet;

import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The strings that the cells of a workbook share. */
final class SharedTexts {
    /** As much text as tells the encoding of a whole file. */
    private static final int SAMPLE = 20_000;

    private final TextPool texts = new TextPool();
    private final Map<Integer, String> struck = new HashMap<>();
    private final Map<Integer, List<FontRun>> runs = new HashMap<>();
    private final boolean oldCells;

    /** No texts yet, of a workbook in which the font of a cell may be older than Unicode or not. */
    SharedTexts(boolean oldCells) {
        this.oldCells = oldCells;
    }

    static SharedTexts none() {
        return new SharedTexts(false);
    }

    static SharedTexts read(XmlParts xml, InputStream stream, XlsxStyles styles, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        SharedTexts shared = new SharedTexts(styles.hasOldFonts());
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
        if (oldCells || FontRun.anyOld(text.runs())) {
            keep(text.runs(), meter);
        }
        meter.held(texts.add(text.text()));
    }

    /** Most texts have no runs, or none that may be in an old font: only the others take more than their bytes. */
    private void keep(List<FontRun> more, Meter meter) throws UnreadableSheetException {
        if (!more.isEmpty()) {
            runs.put(texts.size(), more);
        }
        for (FontRun run : more) {
            meter.held(FontRun.OVERHEAD + 2 * run.text().length());
        }
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
            return RichText.NONE;
        }
        return new RichText(
                texts.get(index),
                struck.isEmpty() ? "" : struck.getOrDefault(index, ""),
                Optional.empty(),
                runs.isEmpty() ? List.of() : runs.getOrDefault(index, List.of()));
    }
}
