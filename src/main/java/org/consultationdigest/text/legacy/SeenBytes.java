package org.consultationdigest.text.legacy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The byte that a character of a file stood for before some reader took it for a letter of a code page. */
final class SeenBytes {
    /** Code pages that readers take such bytes for, the likeliest first; a later one adds only what it alone has. */
    private static final List<Charset> CODE_PAGES =
            List.of(Charset.forName("windows-1252"), Charset.forName("windows-1258"), Charset.forName("windows-1254"));

    /** Symbol fonts move their bytes to this part of the private use area. */
    private static final int SYMBOLS = 0xF000;

    private static final Map<Character, Integer> BYTES = bytes();

    private SeenBytes() {}

    /** The byte behind a character, 0 to 255; -1 when there can have been none. */
    static int of(char seen) {
        if (seen <= 0xFF) {
            return seen;
        }
        if (seen > SYMBOLS + 0x1F && seen <= SYMBOLS + 0xFF) {
            return seen - SYMBOLS;
        }
        return BYTES.getOrDefault(seen, -1);
    }

    private static Map<Character, Integer> bytes() {
        Map<Character, Integer> bytes = new HashMap<>();
        // Readers of PDF files take the minus and the low middle dot for characters of the standard fonts.
        bytes.put('\u2212', 0xAD);
        bytes.put('\u2219', 0xB7);
        bytes.put('\u02C9', 0xAF);
        bytes.put('\u03BC', 0xB5);
        for (Charset page : CODE_PAGES) {
            for (int value = 0x80; value <= 0xFF; value++) {
                add(page, value, bytes);
            }
        }
        return bytes;
    }

    private static void add(Charset page, int value, Map<Character, Integer> bytes) {
        try {
            CharBuffer letter = page.newDecoder()
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(new byte[] {(byte) value}));
            bytes.putIfAbsent(letter.get(0), value);
        } catch (CharacterCodingException notALetter) {
            // The code page leaves this byte out.
        }
    }
}
