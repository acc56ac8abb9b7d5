package org.consultationdigest.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * The picture of a page as text recognition likes it: pictures on it that are coarser are drawn with smooth edges, since
 * recognition takes the corners of large pixels for strokes.
 *
 * @param picture the page in colour
 * @param dotsPerPoint how many pixels a point of the page has
 */
record PageImage(BufferedImage picture, double dotsPerPoint) {
    /** The resolution at which Tesseract's models were trained, in dots per inch. */
    private static final double RESOLUTION = 300;

    private static final double POINTS_PER_INCH = 72;

    /** A page as large as a poster is drawn more coarsely, so that no page can fill the memory; A3 has 17 million. */
    private static final double MOST_PIXELS = 24e6;

    /** Draws a page; its number counts from 1. */
    static PageImage of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        double scale = Math.min(RESOLUTION / POINTS_PER_INCH, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
        smoothPictures(page);
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return new PageImage(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), scale);
    }

    private static void smoothPictures(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject picture) {
                picture.setInterpolate(true);
            }
        }
    }
}
