package org.consultationdigest.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A .tar archive; one that is compressed as a whole comes out of its own container first. */
final class TarContainer implements Container {
    private static final Set<String> MEDIA_TYPES = Set.of("application/x-tar", "application/x-gtar");

    @Override
    public boolean opens(String mediaType) {
        return MEDIA_TYPES.contains(mediaType);
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        // Bytes beyond ASCII are kept one to one here and read as text by what they look like.
        try (InputStream in = new BufferedInputStream(Files.newInputStream(content));
                TarArchiveInputStream tar = new TarArchiveInputStream(in, StandardCharsets.ISO_8859_1.name())) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                open(tar, entry, parts);
                entry = tar.getNextEntry();
            }
        }
    }

    private static void open(TarArchiveInputStream tar, TarArchiveEntry entry, Parts parts) throws IOException {
        String name = EntryNames.read(entry.getName().getBytes(StandardCharsets.ISO_8859_1));
        if (entry.isSymbolicLink() || entry.isLink()) {
            parts.locked(name, "a link, which is never followed: ask for the file itself");
        } else if (entry.isFile()) {
            parts.file(name, tar);
        } else if (!entry.isDirectory()) {
            parts.locked(name, "a device or pipe, which is never opened: ask for the file itself");
        }
    }
}
