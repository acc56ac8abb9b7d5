package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/** A .7z archive. */
final class SevenZipContainer implements Container {
    /** What the tables and the dictionary of an archive may take, in KB. */
    private static final int MEMORY = 200 << 10;

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/x-7z-compressed");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setPath(content)
                .setMaxMemoryLimitKiB(MEMORY)
                .get()) {
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (!entry.isDirectory() && !entry.isAntiItem()) {
                    open(archive, entry, parts);
                }
            }
        } catch (PasswordRequiredException locked) {
            parts.locked("", "opens only with a password: ask for it unlocked");
        }
    }

    private static void open(SevenZFile archive, SevenZArchiveEntry entry, Parts parts) throws IOException {
        String name = entry.getName() == null ? "" : entry.getName();
        try (InputStream in = archive.getInputStream(entry)) {
            parts.file(name, in);
        }
    }
}
