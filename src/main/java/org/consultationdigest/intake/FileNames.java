package org.consultationdigest.intake;

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Names of files as they are shown; see {@link SafeName}. */
final class FileNames {
    /** Stands for a byte that the platform's encoding cannot read; names with other bytes look the same by it. */
    private static final char UNREADABLE = '\uFFFD';

    private FileNames() {}

    /** The last part of a path. */
    static String of(Path path) {
        Path name = path.getFileName();
        String read = name == null ? path.toString() : name.toString();
        return SafeName.shown(read.indexOf(UNREADABLE) < 0 ? read : fromBytes(path));
    }

    /** The name by its bytes: as UTF-8 whatever the platform takes them for, or else with its bytes in hexadecimal. */
    private static String fromBytes(Path path) {
        URI uri = path.toUri();
        String whole = uri.getRawPath().replaceFirst("/$", "");
        String name = whole.substring(whole.lastIndexOf('/') + 1);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(name)))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return name;
        }
    }

    private static byte[] bytes(String percentEncoded) {
        byte[] bytes = new byte[percentEncoded.length()];
        int length = 0;
        for (int i = 0; i < percentEncoded.length(); i++) {
            boolean encoded = percentEncoded.charAt(i) == '%';
            bytes[length++] =
                    (byte) (encoded ? Integer.parseInt(percentEncoded, i + 1, i + 3, 16) : percentEncoded.charAt(i));
            i += encoded ? 2 : 0;
        }
        return Arrays.copyOf(bytes, length);
    }
}
