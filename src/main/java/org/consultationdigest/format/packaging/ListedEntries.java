package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The entries of a zip by the directory at its end: only those that are asked for are looked at. */
final class ListedEntries implements PackedEntries {
    private final ZipFile zip;
    private @Nullable EntryNames names;

    private ListedEntries(ZipFile zip) {
        this.zip = zip;
    }

    static ListedEntries of(Path file) throws IOException {
        return new ListedEntries(new ZipFile(file.toFile()));
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
                : Optional.of(new UnpackedStream(
                        zip.getInputStream(entry.get()), entry.get().getCompressedSize()));
    }

    private Optional<ZipEntry> entry(String name) {
        ZipEntry entry = zip.getEntry(name);
        return entry != null ? Optional.of(entry) : names().written(name).map(zip::getEntry);
    }

    private EntryNames names() {
        EntryNames known = names;
        if (known == null) {
            known = new EntryNames(zip.stream().map(ZipEntry::getName));
            names = known;
        }
        return known;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
