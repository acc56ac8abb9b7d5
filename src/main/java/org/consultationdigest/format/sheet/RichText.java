package org.consultationdigest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyReading;

/**
 * A text with runs: shared strings, inline strings and notes are written alike.
 *
 * @param text all of it
 * @param struck the struck-out runs, parted by a newline
 * @param seen the text as it stands in the file, where a font older than Unicode was converted
 * @param runs its runs, where they may be in such a font; the cell that shows them knows the font of the others
 */
record RichText(String text, String struck, Optional<String> seen, List<FontRun> runs) {
    static final RichText NONE = plain("", "");

    /** A text of which every character is what it looks like. */
    static RichText plain(String text, String struck) {
        return new RichText(text, struck, Optional.empty(), List.of());
    }

    /** The text of these runs, which are kept where they may be in an old font. */
    static RichText of(List<FontRun> runs) {
        if (runs.size() == 1 && runs.get(0).isOfCell()) {
            return plain(SheetText.shown(runs.get(0).text()), "");
        }
        RichText shown = FontRun.joined(runs, runs.stream().map(FontRun::text).toList());
        return FontRun.mayBeOld(runs)
                ? new RichText(shown.text(), shown.struck(), Optional.empty(), List.copyOf(runs))
                : shown;
    }

    /** Reads up to the end of the element that the part stands at. */
    static RichText read(XmlPart part, String element, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        Reading reading = new Reading();
        while (part.next() && !part.ends(element)) {
            reading.take(part, meter);
        }
        return reading.text();
    }

    /** The text in the font of its cell; runs with a font of their own keep that. */
    RichText inFont(Optional<String> fontOfCell, LegacyReading reading) {
        if (!runs.isEmpty()) {
            return FontRun.shown(runs, fontOfCell, reading);
        }
        if (fontOfCell.isEmpty() && !reading.knowsOldText()) {
            return this;
        }
        RichText shown = FontRun.shown(List.of(FontRun.ofCell(text)), fontOfCell, reading);
        RichText shownStruck = FontRun.shown(List.of(FontRun.ofCell(struck)), fontOfCell, reading);
        return new RichText(shown.text(), shownStruck.text(), shown.seen(), List.of());
    }

    /** What has been read of a text so far. */
    private static final class Reading {
        private final List<FontRun> runs = new ArrayList<>(1);
        private FontRun.Look look = FontRun.Look.OF_CELL;
        private int phonetic;
        private int length;

        void take(XmlPart part, Meter meter) throws XMLStreamException, UnreadableSheetException {
            if (part.starts("t")) {
                words(part.textUpTo("t", meter), meter);
            } else if (part.starts("r")) {
                look = FontRun.Look.OF_CELL;
            } else if (part.starts("strike")) {
                String value = part.attribute("val");
                look = look.struckOut(!value.equals("0") && !value.equals("false"));
            } else if (part.starts("rFont")) {
                look = look.named(part.attribute("val"));
            } else if (part.starts("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            }
        }

        private void words(String text, Meter meter) throws UnreadableSheetException {
            if (phonetic == 0) {
                length += text.length();
                meter.text(length);
                look.on(SheetText.unescape(text)).ifPresent(runs::add);
            }
        }

        RichText text() {
            return of(runs);
        }
    }
}
