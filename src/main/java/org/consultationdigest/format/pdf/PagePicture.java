package org.consultationdigest.format.pdf;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A picture as a PDF page shows it, in the shades that the scanner wrote. Java takes the numbers of a grey picture for
 * amounts of light and brightens them when it is asked for colours (128 becomes 188), which thins letters away.
 */
final class PagePicture {
    private static final int WHITE = 255;
    private static final int BITS = 8;

    private PagePicture() {}

    static PDImageXObject of(PDDocument document, BufferedImage picture) throws IOException {
        return isGrey(picture) ? grey(document, picture) : LosslessFactory.createFromImage(document, picture);
    }

    private static boolean isGrey(BufferedImage picture) {
        return picture.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
                && !(picture.getColorModel() instanceof IndexColorModel);
    }

    private static PDImageXObject grey(PDDocument document, BufferedImage picture) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            for (int y = 0; y < picture.getHeight(); y++) {
                out.write(row(picture.getRaster(), y, picture.getColorModel().getComponentSize(0)));
            }
        }
        return new PDImageXObject(
                document,
                new ByteArrayInputStream(packed.toByteArray()),
                COSName.FLATE_DECODE,
                picture.getWidth(),
                picture.getHeight(),
                BITS,
                PDDeviceGray.INSTANCE);
    }

    /** The shades of a row; where the picture lets something through, white paper lies below. */
    private static byte[] row(Raster raster, int y, int bits) {
        int most = (1 << bits) - 1;
        byte[] shades = new byte[raster.getWidth()];
        for (int x = 0; x < shades.length; x++) {
            int shade = WHITE * raster.getSample(x, y, 0) / most;
            int opaque = raster.getNumBands() > 1 ? WHITE * raster.getSample(x, y, 1) / most : WHITE;
            shades[x] = (byte) (WHITE - (WHITE - shade) * opaque / WHITE);
        }
        return shades;
    }
}
