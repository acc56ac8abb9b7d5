package org.consultationdigest.format.rtf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** Gathers bytes and UTF-16 units until their encoding is asked for: some encodings use several bytes a character. */
final class RtfDecoder {
    /** The private code points at which the characters of sign fonts stand in other Word files. */
    private static final int SIGNS = 0xF000;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder units = new StringBuilder();

    void add(int octet) {
        bytes.write(octet);
    }

    void addUnit(int unit) {
        units.append((char) unit);
    }

    boolean isEmpty() {
        return bytes.size() == 0 && units.isEmpty();
    }

    /** The text so far; there is either a Unicode character or bytes, never both. */
    String text(Charset charset, boolean signs) {
        String text = units + (signs ? signs(bytes.toByteArray()) : bytes.toString(charset));
        bytes.reset();
        units.setLength(0);
        return text;
    }

    private static String signs(byte[] octets) {
        StringBuilder text = new StringBuilder();
        for (byte octet : octets) {
            int code = Byte.toUnsignedInt(octet);
            text.append((char) (code <= ' ' ? code : SIGNS + code));
        }
        return text.toString();
    }
}
