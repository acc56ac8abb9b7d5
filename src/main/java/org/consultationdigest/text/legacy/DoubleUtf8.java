package org.consultationdigest.text.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** UTF-8 read as a western code page: every letter beyond ASCII has become two or three others. */
final class DoubleUtf8 implements LegacyEncoding.Conversion {
    static final DoubleUtf8 CONVERSION = new DoubleUtf8();

    private DoubleUtf8() {}

    @Override
    public String decode(String seen) {
        StringBuilder text = new StringBuilder(seen.length());
        for (int i = 0; i < seen.length(); ) {
            int length = length(SeenBytes.of(seen.charAt(i)));
            Optional<String> letter = length > 1 ? letter(seen, i, length) : Optional.empty();
            text.append(letter.orElse(seen.substring(i, i + 1)));
            i += letter.isPresent() ? length : 1;
        }
        return text.toString();
    }

    @Override
    public Optional<String> encode(String text) {
        return Optional.of(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    /** How many bytes a letter has by its first. */
    private static int length(int first) {
        if (first >= 0xC2 && first <= 0xDF) {
            return 2;
        }
        return first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 1;
    }

    private static Optional<String> letter(String seen, int start, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            int value = start + i < seen.length() ? SeenBytes.of(seen.charAt(start + i)) : -1;
            if (value < 0x80) {
                return Optional.empty();
            }
            bytes[i] = (byte) value;
        }
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
