package org.consultationdigest.extract.plain;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Reads plain text and Markdown. */
final class TextReader {
    private static final Set<String> MEDIA_TYPES = Set.of("text/plain", "text/markdown", "text/x-web-markdown");
    /** How much of a file is read, in bytes. */
    private static final int MOST_BYTES = 32 << 20;

    static boolean reads(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    /**
     * A text as it was read.
     *
     * @param old what it may have been before Unicode
     */
    record Reading(Blocks blocks, OldText old) {}

    Reading read(Path file, String mediaType) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            boolean complete = in.read() < 0;
            String seen = Charsets.decode(bytes);
            OldText old = new OldText(seen);
            Blocks blocks =
                    new Blocks(TypedText.blocks(old.inUnicode(seen), !mediaType.equals("text/plain")), complete);
            return new Reading(blocks, old);
        }
    }
}
