package org.consultationdigest.format.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
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

    /** A scan between these is read in its own pixels: setting them anew by a hair blurs all thin strokes. */
    private static final double COARSEST = 250;

    private static final double FINEST = 360;

    private static final double POINTS_PER_INCH = 72;

    /** A page as large as a poster is drawn more coarsely, so that no page can fill the memory; A3 has 17 million. */
    private static final double MOST_PIXELS = 24e6;

    /** Draws a page; its number counts from 1. */
    static PageImage of(PDDocument document, int number) throws IOException {
        PDPage page = document.getPage(number - 1);
        double area = (double) page.getCropBox().getWidth() * page.getCropBox().getHeight();
        List<PDImageXObject> pictures = pictures(page);
        pictures.forEach(picture -> picture.setInterpolate(true));
        double wanted = ownScale(page, pictures).orElse(RESOLUTION / POINTS_PER_INCH);
        double scale = Math.min(wanted, Math.sqrt(MOST_PIXELS / Math.max(1, area)));
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return new PageImage(renderer.renderImage(number - 1, (float) scale, ImageType.RGB), scale);
    }

    /** The scale at which the only picture of a page keeps its own pixels, when it is about as fine as is wanted. */
    private static OptionalDouble ownScale(PDPage page, List<PDImageXObject> pictures) {
        return pictures.stream()
                .limit(pictures.size() == 1 ? 1 : 0)
                .mapToDouble(picture ->
                        picture.getWidth() / (double) page.getCropBox().getWidth())
                .filter(scale -> scale > COARSEST / POINTS_PER_INCH && scale < FINEST / POINTS_PER_INCH)
                .findFirst();
    }

    private static List<PDImageXObject> pictures(PDPage page) throws IOException {
        List<PDImageXObject> pictures = new ArrayList<>();
        PDResources resources = page.getResources();
        for (COSName name : resources == null ? List.<COSName>of() : resources.getXObjectNames()) {
            if (resources.isImageXObject(name) && resources.getXObject(name) instanceof PDImageXObject picture) {
                pictures.add(picture);
            }
        }
        return pictures;
    }
}
