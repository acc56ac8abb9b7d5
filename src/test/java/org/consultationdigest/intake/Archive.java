package org.consultationdigest.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.attribute.FileTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A .zip in the making; its entries are stored as they are, so that a test can damage one. */
final class Archive {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    Archive with(String name, String words) throws IOException {
        return with(name, words.getBytes(StandardCharsets.UTF_8));
    }

    Archive with(String name, byte[] content) throws IOException {
        return put(entry(name, content), content);
    }

    /** A link as archives of Unix systems keep it. */
    Archive link(String name, String target) throws IOException {
        byte[] content = target.getBytes(StandardCharsets.UTF_8);
        ZipArchiveEntry entry = entry(name, content);
        entry.setUnixMode(0120777);
        return put(entry, content);
    }

    byte[] bytes() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    private Archive put(ZipArchiveEntry entry, byte[] content) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
        return this;
    }

    private static ZipArchiveEntry entry(String name, byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(crc.getValue());
        entry.setLastModifiedTime(FileTime.fromMillis(1_740_988_800_000L));
        return entry;
    }

    /** The same archive with a flag set on an entry, in both places where archives keep it. */
    static byte[] encrypted(byte[] archive, String name) {
        byte[] changed = archive.clone();
        byte[] searched = name.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + searched.length <= changed.length; i++) {
            boolean local = isAt(changed, i - 30, 'P', 'K', 3, 4);
            boolean central = isAt(changed, i - 46, 'P', 'K', 1, 2);
            if ((local || central) && matches(changed, i, searched)) {
                changed[local ? i - 24 : i - 38] |= 1;
            }
        }
        return changed;
    }

    /** The same archive with these stored words changed. */
    static byte[] damaged(byte[] archive, String words) {
        byte[] changed = archive.clone();
        byte[] searched = words.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + searched.length <= changed.length; i++) {
            if (matches(changed, i, searched)) {
                changed[i] ^= 1;
            }
        }
        return changed;
    }

    private static boolean isAt(byte[] bytes, int start, int... signature) {
        if (start < 0) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (bytes[start + i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(byte[] bytes, int start, byte[] searched) {
        for (int i = 0; i < searched.length; i++) {
            if (bytes[start + i] != searched[i]) {
                return false;
            }
        }
        return true;
    }
}
