package org.consultationdigest.samples.kit;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Random;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;

/**
 * A page as a fax or an office scanner gives it: black and white, a little askew, with specks; a PDF without any text.
 *
 * <p>Letters are filled pixel by pixel from the outlines of the font and not by the platform's text drawing, which differs
 * from machine to machine.
 */
public final class ScannedPage {
    private static final int DPI = 200;
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final double ANGLE = StrictMath.toRadians(0.6);
    private static final int SPECKS = 700;
    private static final double DROPPED = 0.01;

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY);
    private final Random random;
    private final TrueTypeFont font;
    private final CmapLookup letters;
    private double y = 200;

    /** An empty page; {@code seed} decides where the specks are. */
    public ScannedPage(long seed) {
        random = new Random(seed);
        try (InputStream in = Typeface.open()) {
            font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            letters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        fill(0, 0, WIDTH, HEIGHT, 0xFFFFFF);
    }

    /** Adds a line of text; {@code indent} and {@code size} in points. It is not wrapped. */
    public ScannedPage line(String text, double indent, double size) {
        double scale = size * DPI / 72 / unitsPerEm();
        double x = 190 + indent * DPI / 72;
        for (int i = 0; i < text.length(); i++) {
            int glyph = letters.getGlyphId(text.charAt(i));
            draw(outline(glyph), x, scale);
            x += advance(glyph) * scale;
        }
        y += size * DPI / 72 * 1.45;
        return this;
    }

    /** Blank space, in points. */
    public ScannedPage space(double points) {
        y += points * DPI / 72;
        return this;
    }

    /** The file: one page that is a picture. */
    public byte[] bytes() {
        for (int i = 0; i < SPECKS; i++) {
            int size = 1 + random.nextInt(2);
            fill(random.nextInt(WIDTH - 2), random.nextInt(HEIGHT - 2), size, size, 0);
        }
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(CCITTFactory.createFromImage(document, image), 0, 0, 595.28f, 841.89f);
            }
            return FixedPdf.saved(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Path2D outline, double x, double scale) {
        double cos = StrictMath.cos(ANGLE) * scale;
        double sin = StrictMath.sin(ANGLE) * scale;
        Path2D path =
                new Path2D.Double(outline, new AffineTransform(cos, sin, sin, -cos, x - y * ANGLE, y + x * ANGLE));
        Rectangle2D box = path.getBounds2D();
        for (int row = (int) box.getMinY(); row <= box.getMaxY(); row++) {
            for (int column = (int) box.getMinX(); column <= box.getMaxX(); column++) {
                if (path.contains(column + 0.5, row + 0.5) && random.nextDouble() >= DROPPED) {
                    fill(column, row, 1, 1, 0);
                }
            }
        }
    }

    private void fill(int left, int top, int width, int height, int colour) {
        for (int row = top; row < top + height; row++) {
            for (int column = left; column < left + width; column++) {
                image.setRGB(column, row, colour);
            }
        }
    }

    private Path2D outline(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph) == null
                    ? new Path2D.Double()
                    : font.getGlyph().getGlyph(glyph).getPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private double unitsPerEm() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
