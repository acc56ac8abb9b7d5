package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.apache.tika.mime.MediaType;

/**
 * Plain text whose first letters are by chance the sign of another kind: a table with the title {@code Article} is no news
 * message, and one that begins with the form number {@code BM 01} no bitmap. Files of those kinds are never plain text.
 */
final class PlainByName {
    private static final Set<String> ENDINGS = Set.of("csv", "tsv", "txt", "md");
    private static final Set<String> NEVER_TEXT = Set.of("image", "audio", "video", "font", "model");
    private static final String NEWS = "message/news";
    private static final String PROGRAM = "x-ms";
    private static final int LOOKED_AT = 8 * 1024;

    private PlainByName() {}

    /** Whether a file that is named as plain text was taken for what no plain text is. */
    static boolean isMistaken(MediaType detected, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending)
                && (NEVER_TEXT.contains(detected.getType())
                        || detected.getSubtype().startsWith(PROGRAM)
                        || detected.toString().equals(NEWS));
    }

    /** Whether a file begins with nothing but text: letters of any encoding, spaces and the ends of lines. */
    static boolean isText(Path content) throws IOException {
        try (InputStream in = Files.newInputStream(content)) {
            for (byte b : in.readNBytes(LOOKED_AT)) {
                boolean control = b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f';
                if (control) {
                    return false;
                }
            }
            return true;
        }
    }
}
