package org.consultationdigest.format.packaging;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Alters sound packages into such as no program writes. */
public final class AlteredPackage {
    private static final int LISTED = 0x02014b50;
    private static final int PACKED_SIZE = 20;
    private static final int NAME_LENGTH = 28;
    private static final int NAME = 46;

    private AlteredPackage() {}

    /** The package with one more entry behind the others. */
    public static Path withEntry(Path file, String name, String content) throws IOException {
        Path altered = file.resolveSibling("altered-" + file.getFileName());
        try (ZipFile source = ZipFile.builder().setPath(file).get();
                ZipArchiveOutputStream out = new ZipArchiveOutputStream(altered.toFile())) {
            for (Enumeration<ZipArchiveEntry> entries = source.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                put(out, entry.getName(), source.getInputStream(entry).readAllBytes());
            }
            put(out, name, content.getBytes(StandardCharsets.UTF_8));
        }
        return altered;
    }

    /** The package whose directory tells of an entry that it is packed to so many bytes. */
    public static Path claiming(Path file, String name, int packed) throws IOException {
        byte[] content = Files.readAllBytes(file);
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        byte[] sought = name.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at + NAME + sought.length <= content.length; at++) {
            boolean listed = zip.getInt(at) == LISTED && zip.getShort(at + NAME_LENGTH) == sought.length;
            if (listed && new String(content, at + NAME, sought.length, StandardCharsets.UTF_8).equals(name)) {
                zip.putInt(at + PACKED_SIZE, packed);
            }
        }
        return Files.write(file, content);
    }

    private static void put(ZipArchiveOutputStream out, String name, byte[] content) throws IOException {
        out.putArchiveEntry(new ZipArchiveEntry(name));
        out.write(content);
        out.closeArchiveEntry();
    }
}
