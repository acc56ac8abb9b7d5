package org.consultationdigest.digest.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** XML on its way out: markup as it is given, texts and values escaped. Holds some thousand characters. */
final class Markup {
    private static final int ENOUGH = 1 << 15;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder();

    Markup(OutputStream out) {
        this.out = out;
    }

    /** The line with which every part begins. */
    Markup declaration() {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Markup raw(String markup) {
        waiting.append(markup);
        return this;
    }

    Markup raw(int number) {
        waiting.append(number);
        return this;
    }

    /** An attribute with a space before it. */
    Markup attribute(String name, String value) {
        waiting.append(' ').append(name).append("=\"");
        return escaped(value).raw("\"");
    }

    Markup attribute(String name, int value) {
        waiting.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    /** Words between tags, or as a value. */
    Markup escaped(String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (!escape.isEmpty()) {
                waiting.append(text, done, i).append(escape);
                done = i + 1;
            }
        }
        waiting.append(text, done, text.length());
        return this;
    }

    /** Line ends and tabs, too: in a value they would be read as spaces, and a carriage return nowhere as itself. */
    private static String escape(char letter) {
        return switch (letter) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\n' -> "&#10;";
            case '\t' -> "&#9;";
            case '\r' -> "&#13;";
            default -> "";
        };
    }

    /** A colour {@code 0xRRGGBB} as the format writes it. */
    static String rgb(int colour) {
        return String.format(Locale.ROOT, "FF%06X", colour);
    }

    /** Hands on what waits when it is enough; between texts, never within one. */
    void handOn() throws IOException {
        if (waiting.length() >= ENOUGH) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(waiting.toString().getBytes(StandardCharsets.UTF_8));
        waiting.setLength(0);
    }
}
