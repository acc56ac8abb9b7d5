package org.consultationdigest.format.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.consultationdigest.format.packaging.LimitedInputStream;

/**
 * The pictures of a document that are pages of one text, in their order: a zip of the pictures as they are, with its kind
 * first, as OpenDocument writes it. The same pictures give the same bytes, whatever version of a library packs them.
 */
public final class PictureAlbum {
    /** What an album says that it is. */
    public static final String MEDIA_TYPE = "application/x-consultation-digest-pictures";

    private static final String KIND = "mimetype";
    /** A page at 600 dots an inch, in colour and not packed, has this many bytes. */
    private static final long LARGEST_PICTURE = 128L << 20;

    private PictureAlbum() {}

    /** Takes the pictures of an album. */
    @FunctionalInterface
    public interface Receiver {
        /** A picture, read at once or not at all. */
        void picture(byte[] content) throws IOException;
    }

    /** Puts pictures into an album. */
    public static byte[] of(List<byte[]> pictures) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream album = new ZipOutputStream(bytes)) {
            put(KIND, MEDIA_TYPE.getBytes(StandardCharsets.US_ASCII), album);
            int number = 0;
            for (byte[] picture : pictures) {
                put("picture " + ++number, picture, album);
            }
        }
        return bytes.toByteArray();
    }

    private static void put(String name, byte[] content, ZipOutputStream album) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        // The first day that a zip can tell, in no time zone.
        entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
        album.putNextEntry(entry);
        album.write(content);
    }

    /**
     * Hands out the pictures of an album in their order.
     *
     * @throws IOException when it is damaged
     */
    public static void handOut(Path album, int most, Receiver receiver) throws IOException {
        try (ZipFile zip = new ZipFile(album.toFile(), StandardCharsets.UTF_8)) {
            List<ZipEntry> pictures = new ArrayList<>(zip.stream()
                    .filter(entry -> !entry.getName().equals(KIND))
                    .limit(most)
                    .toList());
            for (ZipEntry picture : pictures) {
                try (InputStream in = new LimitedInputStream(zip.getInputStream(picture), LARGEST_PICTURE)) {
                    receiver.picture(in.readAllBytes());
                }
            }
        }
    }
}
