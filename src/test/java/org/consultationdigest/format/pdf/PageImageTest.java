package org.consultationdigest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture of a page is when it is handed to text recognition. */
class PageImageTest {
    private static final int WIDTH = 2470;
    private static final int HEIGHT = 60;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_INT_RGB})
    void hasTheShadesAndThePixelsThatTheScannerWrote(int type) throws IOException {
        BufferedImage scan = greys(type);

        BufferedImage drawn = drawn(scan).picture();

        assertThat(drawn.getWidth()).isEqualTo(WIDTH);
        for (int x = 0; x < WIDTH; x++) {
            assertThat(drawn.getRGB(x, 30) & 0xFF).isEqualTo(scan.getRaster().getSample(x, 30, 0));
        }
    }

    @Test
    void isDrawnAtThreeHundredDotsAnInchWhenTheScanIsMuchFinerOrCoarser() throws IOException {
        BufferedImage coarse = new BufferedImage(1240, 1754, BufferedImage.TYPE_BYTE_GRAY);
        BufferedImage fine = new BufferedImage(4960, 7016, BufferedImage.TYPE_BYTE_BINARY);

        assertThat(drawn(coarse).dotsPerPoint()).isCloseTo(300 / 72.0, within(0.001));
        assertThat(drawn(fine).dotsPerPoint()).isCloseTo(300 / 72.0, within(0.001));
    }

    @Test
    void showsWhitePaperThroughWhatAGreyPictureLeavesOpen() throws IOException {
        BufferedImage open = new BufferedImage(
                new java.awt.image.ComponentColorModel(
                        java.awt.color.ColorSpace.getInstance(java.awt.color.ColorSpace.CS_GRAY),
                        true,
                        false,
                        java.awt.Transparency.TRANSLUCENT,
                        java.awt.image.DataBuffer.TYPE_BYTE),
                java.awt.image.Raster.createInterleavedRaster(
                        java.awt.image.DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 2, null),
                false,
                null);
        open.getRaster().setPixel(1000, 30, new int[] {40, 255});

        BufferedImage drawn = drawn(open).picture();

        assertThat(drawn.getRGB(500, 30) & 0xFF).isEqualTo(255);
        assertThat(drawn.getRGB(1000, 30) & 0xFF).isEqualTo(40);
    }

    private static BufferedImage greys(int type) {
        Random random = new Random(3);
        BufferedImage scan = new BufferedImage(WIDTH, HEIGHT, type);
        for (int i = 0; i < WIDTH * HEIGHT; i++) {
            int shade = random.nextInt(256);
            for (int band = 0; band < scan.getRaster().getNumBands(); band++) {
                scan.getRaster().setSample(i % WIDTH, i / WIDTH, band, shade);
            }
        }
        return scan;
    }

    private PageImage drawn(BufferedImage scan) throws IOException {
        Path file = folder.resolve("scan.png");
        ImageIO.write(scan, "png", file.toFile());
        try (PDDocument document = new PDDocument()) {
            PicturePages.into(document, file);
            return PageImage.of(document, 1);
        }
    }
}
