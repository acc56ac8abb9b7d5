package org.consultationdigest.format.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.consultationdigest.format.packaging.LimitedInputStream;

/**
 * How many pixels a picture has, read from its head alone.
 *
 * @param width from left to right
 * @param height from top to bottom
 */
record PixelSize(int width, int height) {
    /** A line of ten words in letters of eight pixels, the fewest that recognition tells apart. */
    private static final int LEAST_WIDE = 420;

    /** A few such lines. */
    private static final int LEAST_TALL = 200;

    private static final int LEAST_PIXELS = 150_000;

    /** The head of a .tif may stand at its end; no picture of a page is larger. */
    private static final int LONGEST = 64 << 20;

    /** The size of a picture; empty when it is damaged, or of a kind that is not opened here, as drawings are. */
    static Optional<PixelSize> of(ShownPicture.Content content) {
        try (InputStream bytes = content.open();
                ImageInputStream in = new MemoryCacheImageInputStream(new LimitedInputStream(bytes, LONGEST))) {
            return of(in);
        } catch (IOException | RuntimeException damaged) {
            // Java answers damaged pictures with exceptions of every kind, some of them unchecked.
            return Optional.empty();
        }
    }

    private static Optional<PixelSize> of(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in, true, true);
            return Optional.of(new PixelSize(reader.getWidth(0), reader.getHeight(0)));
        } finally {
            reader.dispose();
        }
    }

    /** Whether there are pixels enough for lines of text that can be recognised. */
    boolean mayHoldText() {
        int shorter = Math.min(width, height);
        int longer = Math.max(width, height);
        return longer >= LEAST_WIDE && shorter >= LEAST_TALL && (long) width * height >= LEAST_PIXELS;
    }
}
