package org.consultationdigest.format.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** The entries of a zip in their order, held in memory: for zips without a file, and for those whose directory is damaged. */
final class HeldEntries implements PackedEntries {
    /** More than any real Office file unpacks to, pictures included. */
    private static final long LARGEST = 512L << 20;

    private final Map<String, byte[]> entries = new HashMap<>();

    /**
     * Reads a zip to its end, or to where it is damaged.
     *
     * @throws IOException when nothing can be read of it, it unpacks to more than any real file, or it
     *     holds two entries of one name
     */
    static HeldEntries of(InputStream zip) throws IOException {
        HeldEntries held = new HeldEntries();
        try (ZipArchiveInputStream entries = new ZipArchiveInputStream(zip, "UTF-8", true, true)) {
            held.read(entries);
        } catch (UnpackedTooFarException | RepeatedEntryException refused) {
            throw refused;
        } catch (IOException damaged) {
            if (held.entries.isEmpty()) {
                throw damaged;
            }
        }
        return held;
    }

    private void read(ZipArchiveInputStream zip) throws IOException {
        long left = LARGEST;
        ZipArchiveEntry entry = zip.getNextEntry();
        while (entry != null) {
            byte[] content = content(zip, left);
            left -= content.length;
            keep(entry, content);
            entry = zip.getNextEntry();
        }
    }

    private void keep(ZipArchiveEntry entry, byte[] content) throws RepeatedEntryException {
        boolean repeated = entries.putIfAbsent(EntryNames.key(entry.getName()), content) != null;
        if (repeated && !entry.isDirectory()) {
            throw new RepeatedEntryException(entry.getName());
        }
    }

    private static byte[] content(ZipArchiveInputStream zip, long left) throws IOException {
        byte[] content = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        long packed = Math.max(zip.getCompressedCount(), 1);
        if (content.length > left || UnpackedStream.isTooFar(content.length, packed)) {
            throw new UnpackedTooFarException(packed);
        }
        return content;
    }

    @Override
    public boolean holds(String name) {
        return entries.containsKey(EntryNames.key(name));
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(entries.get(EntryNames.key(name))).map(ByteArrayInputStream::new);
    }

    @Override
    public void close() {
        entries.clear();
    }
}
