package org.consultationdigest.digest;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs an archive anew so that the same entries give the same bytes whenever they are packed. */
final class FixedZip {
    /** An early time that a zip entry holds; the earliest of all, midnight of the first day, draws in the time zone. */
    private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private FixedZip() {}

    static void repack(Path source, Path target) throws IOException {
        try (ZipFile archive = new ZipFile(source.toFile());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EARLY);
                packed.putNextEntry(fixed);
                try (InputStream content = archive.getInputStream(entry)) {
                    content.transferTo(packed);
                }
                packed.closeEntry();
            }
        }
    }
}
