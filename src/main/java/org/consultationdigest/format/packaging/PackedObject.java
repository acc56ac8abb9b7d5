package org.consultationdigest.format.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * A file that somebody laid into another as an object (MS-OLEDS 2.3.6, MS-CFB).
 *
 * @param name its name, when the object tells it
 * @param content its bytes
 */
public record PackedObject(Optional<String> name, byte[] content) {
    private static final int LARGEST = 256 << 20;
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    /**
     * The file in an object's storage.
     *
     * @param storage a compound file
     * @return the file; empty when the object is none, as an equation or a control
     * @throws IOException when the storage is damaged or holds more than is read of one file
     */
    public static Optional<PackedObject> in(InputStream storage) throws IOException {
        byte[] whole = bytes(storage);
        try (POIFSFileSystem system = new POIFSFileSystem(new ByteArrayInputStream(whole))) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntryCaseInsensitive("WordDocument") || root.hasEntryCaseInsensitive("Workbook")) {
                return Optional.of(new PackedObject(Optional.empty(), whole));
            }
            return in(root);
        } catch (Ole10NativeException | RuntimeException damaged) {
            throw new IOException("the object is damaged", damaged);
        }
    }

    private static Optional<PackedObject> in(DirectoryNode root) throws IOException, Ole10NativeException {
        if (root.hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
            Ole10Native file = Ole10Native.createFromEmbeddedOleObject(root);
            return Optional.of(new PackedObject(
                    Optional.ofNullable(file.getLabel()).map(String::strip).filter(label -> !label.isEmpty()),
                    file.getDataBuffer()));
        }
        if (root.hasEntryCaseInsensitive("Package")) {
            return Optional.of(new PackedObject(Optional.empty(), bytes(root, "Package")));
        }
        if (root.hasEntryCaseInsensitive("CONTENTS")) {
            byte[] content = bytes(root, "CONTENTS");
            return isPdf(content) ? Optional.of(new PackedObject(Optional.empty(), content)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static byte[] bytes(DirectoryNode root, String entry) throws IOException {
        try (InputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(entry))) {
            return bytes(in);
        }
    }

    private static byte[] bytes(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new IOException("the object is larger than is read of one file");
        }
        return bytes;
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length && Arrays.equals(Arrays.copyOf(content, PDF.length), PDF);
    }
}
