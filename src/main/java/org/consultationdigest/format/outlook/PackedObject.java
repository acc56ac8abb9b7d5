package org.consultationdigest.format.outlook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A mail, or an object of an older Office program, that stands in a mail as a folder of its compound file. */
public final class PackedObject {
    private static final String PROPERTIES = "__properties_version1.0";
    /** The heads of the properties of a mail packed into another and of one that is a file (MS-OXMSG 2.4.1). */
    private static final int PACKED_HEAD = 24;

    private static final int FILE_HEAD = 32;

    private final byte[] file;
    private final boolean mail;

    private PackedObject(byte[] file, boolean mail) {
        this.file = file;
        this.mail = mail;
    }

    /** The same as a file of its own, to be read once. */
    public InputStream file() {
        return new ByteArrayInputStream(file);
    }

    /** Whether it is a mail. */
    public boolean mail() {
        return mail;
    }

    /**
     * The object in a folder.
     *
     * @param folder a folder of a compound file, as the library that opened the file holds it
     * @return empty when it is no folder of a compound file
     * @throws IOException when the file is damaged
     */
    public static Optional<PackedObject> in(Object folder) throws IOException {
        if (!(folder instanceof DirectoryNode packed)) {
            return Optional.empty();
        }
        boolean mail = packed.hasEntryCaseInsensitive(PROPERTIES);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            EntryUtils.copyNodes(packed, file.getRoot());
            if (mail) {
                asFile(file.getRoot());
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            file.writeFilesystem(bytes);
            return Optional.of(new PackedObject(bytes.toByteArray(), mail));
        }
    }

    /** A mail that is a file has a longer head, and a table of names. */
    private static void asFile(DirectoryEntry root) throws IOException {
        DocumentEntry properties = (DocumentEntry) root.getEntryCaseInsensitive(PROPERTIES);
        byte[] packed;
        try (InputStream in = ((DirectoryNode) root).createDocumentInputStream(properties)) {
            packed = in.readAllBytes();
        }
        byte[] whole = Arrays.copyOf(packed, PACKED_HEAD);
        whole = Arrays.copyOf(whole, FILE_HEAD + Math.max(0, packed.length - PACKED_HEAD));
        System.arraycopy(
                packed,
                Math.min(PACKED_HEAD, packed.length),
                whole,
                FILE_HEAD,
                Math.max(0, packed.length - PACKED_HEAD));
        properties.delete();
        root.createDocument(PROPERTIES, new ByteArrayInputStream(whole));
    }
}
