package org.consultationdigest.format.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.consultationdigest.text.legacy.LegacyFont;
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

    /** A text of which every character is what it looks like. */
    static RichText plain(String text, String struck) {
        return new RichText(text, struck, Optional.empty(), List.of());
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
        RichText shown = FontRun.shown(List.of(new FontRun(Optional.empty(), text, false)), fontOfCell, reading);
        RichText shownStruck =
                FontRun.shown(List.of(new FontRun(Optional.empty(), struck, false)), fontOfCell, reading);
        return new RichText(shown.text(), shownStruck.text(), shown.seen(), List.of());
    }

    /** What has been read of a text so far. */
    private static final class Reading {
        private final List<FontRun> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private Optional<String> font = Optional.empty();
        private boolean strike;
        private boolean inText;
        private int phonetic;
        private int start;

        void take(XmlPart part, Meter meter) throws UnreadableSheetException {
            if (part.starts("r")) {
                strike = false;
                font = Optional.empty();
            } else if (part.starts("strike")) {
                strike = !part.attribute("val").equals("0")
                        && !part.attribute("val").equals("false");
            } else if (part.starts("rFont")) {
                font = Optional.of(part.attribute("val"));
            } else if (part.starts("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            } else if (part.starts("t")) {
                inText = phonetic == 0;
                start = text.length();
            } else if (part.ends("t")) {
                endRun();
            } else if (part.isText() && inText) {
                text.append(part.text());
                meter.text(text.length());
            }
        }

        private void endRun() {
            if (inText) {
                runs.add(new FontRun(font, SheetText.unescape(text.substring(start)), strike));
            }
            inText = false;
        }

        RichText text() {
            RichText shown = FontRun.shown(
                    runs.stream()
                            .map(run -> new FontRun(Optional.empty(), run.text(), run.struck()))
                            .toList(),
                    Optional.empty(),
                    LegacyReading.byFontAlone());
            return new RichText(
                    shown.text(), shown.struck(), Optional.empty(), mayBeOld() ? List.copyOf(runs) : List.of());
        }

        /** One run is the cell's affair; of several, some may be in an old font and some in the cell's. */
        private boolean mayBeOld() {
            boolean marked = text.chars().anyMatch(c -> c > 0x7F);
            boolean fonts = runs.stream().anyMatch(run -> run.font().isPresent());
            return marked
                    && fonts
                    && runs.stream()
                            .anyMatch(run -> run.font().isEmpty()
                                    || run.font().flatMap(LegacyFont::named).isPresent());
        }
    }
}
