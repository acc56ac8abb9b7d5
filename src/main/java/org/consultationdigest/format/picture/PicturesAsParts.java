package org.consultationdigest.format.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.packaging.LimitedInputStream;
import org.consultationdigest.format.packaging.PackedObjects;

/** Hands out the pictures of text in a document: one as it is, several as the pages of an album. */
public final class PicturesAsParts {
    /** What an album holds at most, in pictures and bytes; what is more goes into a second one. */
    private static final int MOST_PAGES = 100;

    private static final long MOST_BYTES = 128L << 20;
    private static final int LARGEST = 64 << 20;

    private final PackedObjects parts;
    private final List<byte[]> pages = new ArrayList<>();
    private String onlyName = "";
    private long bytes;
    private int before;

    private PicturesAsParts(PackedObjects parts) {
        this.parts = parts;
    }

    /**
     * Hands out pictures.
     *
     * @param pictures those that may hold text, in reading order
     * @throws IOException when one cannot be taken
     */
    public static void handOut(List<ShownPicture> pictures, PackedObjects parts) throws IOException {
        PicturesAsParts albums = new PicturesAsParts(parts);
        for (ShownPicture picture : pictures) {
            albums.add(picture);
        }
        albums.close();
    }

    private void add(ShownPicture picture) throws IOException {
        if (TextPictures.isDrawing(picture)) {
            parts.unreadable(picture.name());
            return;
        }
        byte[] content;
        try (InputStream in = new LimitedInputStream(picture.content().open(), LARGEST)) {
            content = in.readAllBytes();
        } catch (IOException damaged) {
            parts.unreadable(picture.name());
            return;
        }
        if (pages.size() == MOST_PAGES || bytes + content.length > MOST_BYTES) {
            close();
        }
        onlyName = picture.name();
        pages.add(content);
        bytes += content.length;
    }

    private void close() throws IOException {
        if (pages.size() == 1) {
            parts.file(onlyName, new ByteArrayInputStream(pages.get(0)));
        } else if (!pages.isEmpty()) {
            String name = "pictures " + (before + 1) + "-" + (before + pages.size());
            parts.file(name, new ByteArrayInputStream(PictureAlbum.of(pages)));
        }
        before += pages.size();
        pages.clear();
        bytes = 0;
    }
}
