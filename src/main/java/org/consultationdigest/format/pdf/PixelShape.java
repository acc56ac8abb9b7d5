package org.consultationdigest.format.pdf;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The shape of the pixels of a picture: those of a usual fax (ITU-T T.4) are twice as high as wide. */
final class PixelShape {
    /** A picture that says more of its pixels says it by mistake. */
    private static final double MOST = 2.5;

    private PixelShape() {}

    /** How high a pixel is for its width; 1 where the file does not say, or says what cannot be. */
    static double of(ImageReader reader, int index) throws IOException {
        IIOMetadata metadata = reader.getImageMetadata(index);
        if (metadata == null || !metadata.isStandardMetadataFormatSupported()) {
            return 1;
        }
        Element root = (Element) metadata.getAsTree(IIOMetadataFormatImpl.standardMetadataFormatName);
        double ratio = value(root, "VerticalPixelSize") / value(root, "HorizontalPixelSize");
        return ratio > 1 / MOST && ratio < MOST ? ratio : 1;
    }

    private static double value(Element root, String name) {
        NodeList found = root.getElementsByTagName(name);
        try {
            return found.getLength() == 0 ? 1 : Double.parseDouble(((Element) found.item(0)).getAttribute("value"));
        } catch (NumberFormatException damaged) {
            return 1;
        }
    }
}
