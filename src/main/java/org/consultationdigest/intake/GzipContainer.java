package org.consultationdigest.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** One file compressed with gzip. */
final class GzipContainer implements Container {
    private static final Set<String> MEDIA_TYPES = Set.of("application/gzip", "application/x-gzip");

    @Override
    public boolean opens(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content));
                GzipCompressorInputStream gzip = GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setFileNameCharset(StandardCharsets.ISO_8859_1)
                        .get()) {
            String name = Optional.ofNullable(gzip.getMetaData().getFileName())
                    .map(stored -> EntryNames.read(stored.getBytes(StandardCharsets.ISO_8859_1)))
                    .orElse("content");
            parts.file(name, gzip);
        }
    }
}
