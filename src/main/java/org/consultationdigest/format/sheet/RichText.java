package org.consultationdigest.format.sheet;

import javax.xml.stream.XMLStreamException;

/**
 * A text with runs: shared strings, inline strings and notes are written alike.
 *
 * @param text all of it
 * @param struck the struck-out runs, parted by a newline
 */
record RichText(String text, String struck) {
    static final RichText NONE = new RichText("", "");

    /** Reads up to the end of the element that the part stands at. */
    static RichText read(XmlPart part, String element, Meter meter)
            throws XMLStreamException, UnreadableSheetException {
        StringBuilder text = new StringBuilder();
        StringBuilder struck = new StringBuilder();
        boolean inText = false;
        boolean strike = false;
        int phonetic = 0;
        while (part.next() && !part.ends(element)) {
            if (part.starts("r")) {
                strike = false;
            } else if (part.starts("strike")) {
                strike = !part.attribute("val").equals("0")
                        && !part.attribute("val").equals("false");
            } else if (part.starts("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            } else if (part.starts("t")) {
                inText = phonetic == 0;
                struck.append(inText && strike && !struck.isEmpty() ? "\n" : "");
            } else if (part.ends("t")) {
                inText = false;
            } else if (part.isText() && inText) {
                text.append(part.text());
                meter.text(text.length());
                struck.append(strike ? part.text() : "");
            }
        }
        String words = SheetText.shown(SheetText.unescape(text.toString()));
        return new RichText(words, struck.isEmpty() ? "" : SheetText.shown(SheetText.unescape(struck.toString())));
    }
}
