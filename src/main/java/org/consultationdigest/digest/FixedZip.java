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
    /** The earliest time that a zip entry holds, in no time zone. */
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FixedZip() {}

    static void repack(Path source, Path target) throws IOException {
        try (ZipFile archive = new ZipFile(source.toFile());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(target));
                ZipOutputStream packed = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(archive.entries())) {
                ZipEntry fixed = new ZipEntry(entry.getName());
                fixed.setTimeLocal(EARLIEST);
                packed.putNextEntry(fixed);
                try (InputStream content = archive.getInputStream(entry)) {
                    content.transferTo(packed);
                }
                packed.closeEntry();
            }
        }
    }
}
