package org.consultationdigest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A .zip archive. Names in it are only shown; nothing is written under them. */
final class ZipContainer implements Container {

    @Override
    public boolean opens(String mediaType) {
        return mediaType.equals("application/zip");
    }

    @Override
    public void open(Path content, Parts parts) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntriesInPhysicalOrder());
            for (ZipArchiveEntry entry : entries) {
                if (!entry.isDirectory()) {
                    open(zip, entry, parts);
                }
            }
        }
    }

    private static void open(ZipFile zip, ZipArchiveEntry entry, Parts parts) throws IOException {
        String name = name(entry);
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            parts.locked(name, "opens only with a password: ask for it unlocked");
        } else if (!zip.canReadEntryData(entry)) {
            parts.locked(name, "is packed in a way that is not read: ask for a plain .zip");
        } else if (entry.isUnixSymlink()) {
            parts.locked(name, "a link, which is never followed: ask for the file itself");
        } else {
            try (InputStream in = new VerifiedInputStream(zip.getInputStream(entry), entry.getCrc())) {
                parts.file(name, in);
            }
        }
    }

    private static String name(ZipArchiveEntry entry) {
        byte[] raw = entry.getRawName();
        boolean declared = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        return declared || raw == null ? entry.getName() : EntryNames.read(raw);
    }
}
