package org.consultationdigest.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The picture of a page as text recognition likes it.
 *
 * @param picture the page in shades of grey
 * @param dotsPerPoint how many pixels a point of the page has
 */
record PageImage(BufferedImage picture, double dotsPerPoint) {
    /** The resolution at which Tesseract's models were trained, in dots per inch. */
    private static final double RESOLUTION = 300;

    private static final double POINTS_PER_INCH = 72;

    /** A page as large as a poster is drawn more coarsely, so that no page can fill the memory; A3 has 17 million. */
    private static final double MOST_PIXELS = 36e6;

    /** Draws a page; its number counts from 1. */
    static PageImage of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        double scale = Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return new PageImage(renderer.renderImage(number - 1, (float) scale, ImageType.GRAY), scale);
    }
}
