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

    Blocks read(Path file, String mediaType) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES);
            boolean complete = in.read() < 0;
            String text = Charsets.decode(bytes);
            return new Blocks(
                    RunningText.paragraphs(text, !mediaType.equals("text/plain")).stream()
                            .<Block>map(Block.Text::new)
                            .toList(),
                    complete);
        }
    }
}
