package org.consultationdigest.format.rtf;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.OptionalInt;

/** Cuts an RTF file into its smallest parts, one after the other. */
final class RtfTokens {
    private static final int LONGEST_WORD = 32;
    private static final int END = -1;

    private final PushbackInputStream content;
    private final StringBuilder word = new StringBuilder();

    RtfTokens(InputStream content) {
        this.content = new PushbackInputStream(content, 1);
    }

    RtfToken next() throws IOException {
        int octet = content.read();
        while (octet == '\r' || octet == '\n' || octet == 0) {
            octet = content.read();
        }
        return switch (octet) {
            case END -> new RtfToken.End();
            case '{' -> new RtfToken.Open();
            case '}' -> new RtfToken.Close();
            case '\\' -> control();
            default -> new RtfToken.Text(octet);
        };
    }

    /** Passes over binary data. */
    void skip(int length) throws IOException {
        content.skipNBytes(Math.max(0, length));
    }

    /** Reads binary data; less where the file ends. */
    byte[] bytes(int length) throws IOException {
        return content.readNBytes(Math.max(0, length));
    }

    private RtfToken control() throws IOException {
        int octet = content.read();
        if (octet == END) {
            return new RtfToken.End();
        }
        if (!isLetter(octet)) {
            return symbol(octet);
        }
        word.setLength(0);
        while (isLetter(octet) && word.length() < LONGEST_WORD) {
            word.append((char) octet);
            octet = content.read();
        }
        OptionalInt number = OptionalInt.empty();
        if (octet == '-' || isDigit(octet)) {
            number = number(octet);
        } else if (octet != ' ') {
            back(octet);
        }
        return new RtfToken.Word(word.toString(), number);
    }

    private OptionalInt number(int first) throws IOException {
        boolean negative = first == '-';
        int octet = negative ? content.read() : first;
        long value = 0;
        boolean any = false;
        while (isDigit(octet)) {
            value = Math.min(Integer.MAX_VALUE, value * 10 + (octet - '0'));
            any = true;
            octet = content.read();
        }
        if (octet != ' ') {
            back(octet);
        }
        return any ? OptionalInt.of((int) (negative ? -value : value)) : OptionalInt.empty();
    }

    private RtfToken symbol(int octet) throws IOException {
        if (octet == '\'') {
            int high = Character.digit(content.read(), 16);
            int low = Character.digit(content.read(), 16);
            return high < 0 || low < 0 ? new RtfToken.Symbol('\'') : new RtfToken.Text(high * 16 + low);
        }
        return octet == '\r' || octet == '\n'
                ? new RtfToken.Word("par", OptionalInt.empty())
                : new RtfToken.Symbol((char) octet);
    }

    private void back(int octet) throws IOException {
        if (octet != END) {
            content.unread(octet);
        }
    }

    private static boolean isLetter(int octet) {
        return (octet >= 'a' && octet <= 'z') || (octet >= 'A' && octet <= 'Z');
    }

    private static boolean isDigit(int octet) {
        return octet >= '0' && octet <= '9';
    }
}
