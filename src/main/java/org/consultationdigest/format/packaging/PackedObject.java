package org.consultationdigest.format.packaging;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A file that somebody laid into another as an object (MS-OLEDS 2.3.6, MS-CFB). */
public final class PackedObject {
    private static final int LARGEST = 256 << 20;
    private static final List<String> DOCUMENTS = List.of("WordDocument", "Workbook", "Book", "PowerPoint Document");
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
            return isDocument(root) ? Optional.of(unnamed(whole)) : in(root);
        } catch (RuntimeException damaged) {
            // POI and the buffer throw what they happen to meet in a damaged storage.
            throw new IOException("the object is damaged", damaged);
        }
    }

    /**
     * The file in a folder of a compound file, as an older Word file keeps its objects.
     *
     * @throws IOException when the folder is damaged or holds more than is read of one file
     */
    static Optional<PackedObject> inFolder(DirectoryNode folder) throws IOException {
        try {
            return isDocument(folder) ? Optional.of(unnamed(asFile(folder))) : in(folder);
        } catch (RuntimeException damaged) {
            // As above: POI says in many ways that a storage is damaged.
            throw new IOException("the object is damaged", damaged);
        }
    }

    /**
     * The file in the native data of an object, as RTF keeps it (MS-OLEDS 2.2.5).
     *
     * @param kind the class of the object
     * @param data its native data: a compound file, what the packager of Windows writes, or the file itself
     * @throws IOException when the data is damaged
     */
    public static Optional<PackedObject> inNativeData(String kind, byte[] data) throws IOException {
        if (FileMagic.valueOf(data) == FileMagic.OLE2) {
            return in(new ByteArrayInputStream(data));
        }
        if (isPdf(data) || FileMagic.valueOf(data) == FileMagic.OOXML) {
            return Optional.of(unnamed(data));
        }
        if (!kind.equalsIgnoreCase("Package")) {
            return Optional.empty();
        }
        try {
            return Optional.of(packed(ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN)));
        } catch (RuntimeException damaged) {
            // As above: POI says in many ways that a storage is damaged.
            throw new IOException("the object is damaged", damaged);
        }
    }

    /** A file that is an object as it stands. */
    public static Optional<PackedObject> whole(byte[] content) {
        return Optional.of(unnamed(content));
    }

    private static boolean isDocument(DirectoryNode root) {
        return DOCUMENTS.stream().anyMatch(root::hasEntryCaseInsensitive);
    }

    private static byte[] asFile(DirectoryNode folder) throws IOException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            EntryUtils.copyNodes(folder, file.getRoot());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static PackedObject unnamed(byte[] content) {
        return new PackedObject(Optional.empty(), content);
    }

    private static Optional<PackedObject> in(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive(NATIVE)) {
            ByteBuffer stream = ByteBuffer.wrap(bytes(root, NATIVE)).order(ByteOrder.LITTLE_ENDIAN);
            stream.getInt();
            return Optional.of(packed(stream));
        }
        if (root.hasEntryCaseInsensitive("Package")) {
            return Optional.of(unnamed(bytes(root, "Package")));
        }
        if (root.hasEntryCaseInsensitive("CONTENTS")) {
            byte[] content = bytes(root, "CONTENTS");
            return isPdf(content) ? Optional.of(unnamed(content)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** As the packager of Windows writes it: flags, names with a zero behind each, sizes, the bytes. */
    private static PackedObject packed(ByteBuffer stream) throws IOException {
        stream.getShort();
        String label = name(stream);
        name(stream);
        stream.position(stream.position() + 4);
        int command = stream.getInt();
        stream.position(stream.position() + command);
        int size = stream.getInt();
        if (size < 0 || size > stream.remaining()) {
            throw new IOException("the object says that it is larger than it is");
        }
        byte[] content = new byte[size];
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
