package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The entries of a zip by the directory at its end: only those that are asked for are looked at. */
final class ListedEntries implements PackedEntries {
    private final ZipFile zip;
    private final long size;
    private final EntryNames names = new EntryNames();

    private ListedEntries(ZipFile zip, long size) throws IOException {
        this.zip = zip;
        this.size = size;
        for (Iterator<? extends ZipEntry> listed = zip.entries().asIterator(); listed.hasNext(); ) {
            names.add(listed.next().getName());
        }
    }

    /**
     * Lists the entries of a file.
     *
     * @throws IOException when the directory is damaged, or names an entry twice
     */
    static ListedEntries of(Path file) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            return new ListedEntries(zip, Files.size(file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    @Override
    public boolean holds(String name) {
        return entry(name).isPresent();
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        Optional<ZipEntry> entry = entry(name);
        return entry.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnpackedStream(zip.getInputStream(entry.get()), packed(entry.get())));
    }

    /** To how many bytes an entry is packed: the directory may lie, but none is larger than the file. */
    private long packed(ZipEntry entry) {
        long told = entry.getCompressedSize();
        return told < 0 ? size : Math.min(told, size);
    }

    private Optional<ZipEntry> entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry != null ? Optional.of(entry) : names.written(name).map(zip::getEntry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
