package org.consultationdigest.format.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.consultationdigest.format.picture.PictureAlbum;

/** The pictures of a file (a .tif may hold many) as the pages of a PDF file, each as large as a sheet of A4 holds it. */
final class PicturePages {
    /** A picture with more pixels than this was made to fill the memory; a page at 600 dots an inch has 35 million. */
    private static final long MOST_PIXELS = 80_000_000;

    private static final int MOST_PAGES = 500;

    private PicturePages() {}

    /** Puts the pictures into an empty document. */
    static void into(PDDocument document, Path file) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            into(document, in);
        }
    }

    /**
     * Puts the pictures of an album into an empty document, a page for each.
     *
     * @return the numbers of the pages whose pictures are damaged; they are empty
     */
    static List<Integer> albumInto(PDDocument document, Path album) throws IOException {
        List<Integer> damaged = new ArrayList<>();
        PictureAlbum.handOut(album, MOST_PAGES, content -> {
            int before = document.getNumberOfPages();
            try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
                into(document, in);
            } catch (IOException | RuntimeException broken) {
                // Java answers damaged pictures with exceptions of every kind, some of them unchecked.
                if (document.getNumberOfPages() == before) {
                    document.addPage(new PDPage(PDRectangle.A4));
                    damaged.add(document.getNumberOfPages());
                }
            }
        });
        return damaged;
    }

    private static void into(PDDocument document, ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        if (!readers.hasNext()) {
            throw new IOException("no picture that can be opened");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(in);
            int pages = Math.min(MOST_PAGES, pages(reader));
            for (int i = 0; i < pages; i++) {
                add(document, picture(reader, i), PixelShape.of(reader, i));
            }
        } finally {
            reader.dispose();
        }
    }

    /** The pictures of a .gif follow each other in time, and are no pages. */
    private static int pages(ImageReader reader) throws IOException {
        return reader.getFormatName().equalsIgnoreCase("gif") ? 1 : reader.getNumImages(true);
    }

    private static BufferedImage picture(ImageReader reader, int index) throws IOException {
        if ((long) reader.getWidth(index) * reader.getHeight(index) > MOST_PIXELS) {
            throw new IOException("a picture of more than " + MOST_PIXELS + " pixels");
        }
        return reader.read(index);
    }

    private static void add(PDDocument document, BufferedImage picture, double pixelHeight) throws IOException {
        double tall = pixelHeight * picture.getHeight();
        double scale = Math.min(PDRectangle.A4.getWidth() / picture.getWidth(), PDRectangle.A4.getHeight() / tall);
        float width = (float) (scale * picture.getWidth());
        float height = (float) (scale * tall);
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(PagePicture.of(document, picture), 0, 0, width, height);
        }
    }
}
