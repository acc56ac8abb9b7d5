package org.consultationdigest.format.packaging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file that somebody laid into another as an object (MS-OLEDS 2.3.6, MS-CFB). */
public final class PackedObject {
    private static final int LARGEST = 256 << 20;
    private static final String NATIVE = "\u0001Ole10Native";
    private static final byte[] PDF = "%PDF".getBytes(StandardCharsets.US_ASCII);

    private final Optional<String> name;
    private final byte[] content;

    private PackedObject(Optional<String> name, byte[] content) {
        this.name = name;
        this.content = content;
    }

    /** Its name, when the object tells it. */
    public Optional<String> name() {
        return name;
    }

    /** Its bytes, to be read once or more. */
    public InputStream content() {
        return new ByteArrayInputStream(content);
    }

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
        } catch (RuntimeException damaged) {
            // POI and the buffer throw what they happen to meet in a damaged storage.
            throw new IOException("the object is damaged", damaged);
        }
    }

    private static Optional<PackedObject> in(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive(NATIVE)) {
            return Optional.of(packed(ByteBuffer.wrap(bytes(root, NATIVE)).order(ByteOrder.LITTLE_ENDIAN)));
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

    /** As the packager of Windows writes it: sizes and flags, three names with a zero behind each, the bytes. */
    private static PackedObject packed(ByteBuffer stream) {
        stream.position(6);
        String label = name(stream);
        name(stream);
        stream.position(stream.position() + 4);
        int command = stream.getInt();
        stream.position(stream.position() + command);
        byte[] content = new byte[stream.getInt()];
        stream.get(content);
        return new PackedObject(Optional.of(label.strip()).filter(told -> !told.isEmpty()), content);
    }

    private static String name(ByteBuffer stream) {
        StringBuilder name = new StringBuilder();
        for (byte letter = stream.get(); letter != 0; letter = stream.get()) {
            name.append((char) (letter & 0xff));
        }
        return name.toString();
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
