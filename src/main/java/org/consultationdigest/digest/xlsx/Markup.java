package org.consultationdigest.digest.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;

/**
 * XML on its way out as UTF-8: markup as it is given, texts and values escaped. Holds some thousand bytes. Every cell of a
 * workbook goes through here, so letters are turned into bytes one by one where they wait, and nothing is made for them.
 */
final class Markup {
    private static final int ENOUGH = 1 << 15;
    /** The most bytes that a letter takes: {@code &quot;}, which is made sure of once for a whole text. */
    private static final int LONGEST = 6;

    private final OutputStream out;
    private byte[] waiting = new byte[2 * ENOUGH];
    private int length;

    Markup(OutputStream out) {
        this.out = out;
    }

    /** The line with which every part begins. */
    Markup declaration() {
        return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Markup raw(String markup) {
        room(markup.length());
        for (int i = 0; i < markup.length(); i++) {
            i += letter(markup, i);
        }
        return this;
    }

    Markup raw(int number) {
        if (number < 0) {
            return raw(Integer.toString(number));
        }
        room(2);
        int first = length;
        int rest = number;
        do {
            waiting[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        for (int one = first, other = length - 1; one < other; one++, other--) {
            byte digit = waiting[one];
            waiting[one] = waiting[other];
            waiting[other] = digit;
        }
        return this;
    }

    /** An attribute with a space before it. */
    Markup attribute(String name, String value) {
        return raw(" ").raw(name).raw("=\"").escaped(value).raw("\"");
    }

    Markup attribute(String name, int value) {
        return raw(" ").raw(name).raw("=\"").raw(value).raw("\"");
    }

    /** Words between tags, or as a value. */
    Markup escaped(String text) {
        room(text.length());
        for (int i = 0; i < text.length(); i++) {
            String escape = escape(text.charAt(i));
            if (escape.isEmpty()) {
                i += letter(text, i);
            } else {
                raw(escape);
            }
        }
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

    /**
     * Writes the letter that begins at this place as UTF-8; half a letter is a question mark.
     *
     * @return how many further units of the text it has
     */
    private int letter(String text, int at) {
        char unit = text.charAt(at);
        if (unit < 0x80) {
            waiting[length++] = (byte) unit;
            return 0;
        }
        int letter = text.codePointAt(at);
        if (letter < 0x800) {
            waiting[length++] = (byte) (0xC0 | letter >> 6);
        } else if (letter < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
            if (Character.isSurrogate(unit)) {
                waiting[length++] = '?';
                return 0;
            }
            waiting[length++] = (byte) (0xE0 | letter >> 12);
            waiting[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
        } else {
            waiting[length++] = (byte) (0xF0 | letter >> 18);
            waiting[length++] = (byte) (0x80 | letter >> 12 & 0x3F);
            waiting[length++] = (byte) (0x80 | letter >> 6 & 0x3F);
        }
        waiting[length++] = (byte) (0x80 | letter & 0x3F);
        return Character.charCount(letter) - 1;
    }

    private void room(int letters) {
        int most = length + letters * LONGEST;
        if (most > waiting.length) {
            waiting = Arrays.copyOf(waiting, Math.max(most, 2 * waiting.length));
        }
    }

    /** A colour {@code 0xRRGGBB} as the format writes it. */
    static String rgb(int colour) {
        return String.format(Locale.ROOT, "FF%06X", colour);
    }

    /** Hands on what waits when it is enough; between texts, never within one. */
    void handOn() throws IOException {
        if (length >= ENOUGH) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(waiting, 0, length);
        length = 0;
    }
}
