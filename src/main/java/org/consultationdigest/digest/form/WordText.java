package org.consultationdigest.digest.form;

/** Text as a Word file holds it: characters that XML has not become visible, none is lost in silence. */
final class WordText {
    private WordText() {}

    /** The text with one kind of line end, and with every control character and lone surrogate as a visible sign. */
    static String of(String text) {
        String lines = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u2028', '\n')
                .replace('\u2029', '\n');
        StringBuilder shown = new StringBuilder(lines.length());
        lines.codePoints().forEach(c -> shown.appendCodePoint(shown(c)));
        return shown.toString();
    }

    private static int shown(int c) {
        if (c < 0x20 && c != '\n' && c != '\t') {
            return 0x2400 + c;
        }
        boolean none = c == 0xFFFE || c == 0xFFFF || (c >= 0xD800 && c <= 0xDFFF);
        return none ? 0xFFFD : c;
    }
}
