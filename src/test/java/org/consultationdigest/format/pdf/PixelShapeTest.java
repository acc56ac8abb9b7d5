package org.consultationdigest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PixelShapeTest {
    private static final BufferedImage PAGE = new BufferedImage(1728, 1143, BufferedImage.TYPE_BYTE_GRAY);

    @TempDir
    private Path folder;

    @Test
    void drawsAFaxAsHighAsItWasSent() throws Exception {
        Path fax = fax(204, 98);

        try (PDDocument document = new PDDocument()) {
            PicturePages.into(document, fax);
            double ratio = document.getPage(0).getMediaBox().getHeight()
                    / document.getPage(0).getMediaBox().getWidth();
            assertThat(ratio).isCloseTo(1143 / 98.0 / (1728 / 204.0), within(0.01));
        }
    }

    @Test
    void takesPixelsForSquareWhereNothingElseIsSaid() throws Exception {
        Path picture = folder.resolve("page.png");
        ImageIO.write(PAGE, "png", picture.toFile());

        try (PDDocument document = new PDDocument()) {
            PicturePages.into(document, picture);
            double ratio = document.getPage(0).getMediaBox().getHeight()
                    / document.getPage(0).getMediaBox().getWidth();
            assertThat(ratio).isCloseTo(1143 / 1728.0, within(0.01));
        }
    }

    private Path fax(double across, double down) throws Exception {
        Path file = folder.resolve("fax.tif");
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        IIOMetadata metadata = writer.getDefaultImageMetadata(
                ImageTypeSpecifier.createFromRenderedImage(PAGE), writer.getDefaultWriteParam());
        IIOMetadataNode root = new IIOMetadataNode("javax_imageio_1.0");
        IIOMetadataNode dimension = new IIOMetadataNode("Dimension");
        dimension.appendChild(size("HorizontalPixelSize", 25.4 / across));
        dimension.appendChild(size("VerticalPixelSize", 25.4 / down));
        root.appendChild(dimension);
        metadata.mergeTree("javax_imageio_1.0", root);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(new IIOImage(PAGE, null, metadata));
        } finally {
            writer.dispose();
        }
        return file;
    }

    private static IIOMetadataNode size(String name, double millimetres) {
        IIOMetadataNode node = new IIOMetadataNode(name);
        node.setAttribute("value", Double.toString(millimetres));
        return node;
    }
}
