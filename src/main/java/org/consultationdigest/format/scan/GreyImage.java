package org.consultationdigest.format.scan;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;

/** A picture in shades of grey, 0 black to 255 white; never changed once it is handed out. */
public final class GreyImage {
    /** The shade of paper. */
    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] shades;

    /** A picture of rows of this width; the shades are kept, not copied. */
    GreyImage(int width, byte[] shades) {
        this.width = width;
        this.height = shades.length / width;
        this.shades = shades;
    }

    /** The same picture without its colours. */
    public static GreyImage of(BufferedImage picture) {
        int width = picture.getWidth();
        byte[] shades = new byte[width * picture.getHeight()];
        if (picture.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            picture.getData().getDataElements(0, 0, width, picture.getHeight(), shades);
            return new GreyImage(width, shades);
        }
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                shades[y * width + x] = (byte) brightness(row[x]);
            }
        }
        return new GreyImage(width, shades);
    }

    /** The brightness of a colour (ITU-R BT.601, its shares of 256). */
    static int brightness(int colour) {
        return (77 * ((colour >> 16) & 0xFF) + 150 * ((colour >> 8) & 0xFF) + 29 * (colour & 0xFF)) >> 8;
    }

    /** Its width in pixels. */
    public int width() {
        return width;
    }

    /** Its height in pixels. */
    public int height() {
        return height;
    }

    /** The shade of a pixel; paper beyond the edges. */
    int shade(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? WHITE : shades[y * width + x] & 0xFF;
    }

    /** Its shades row by row, a copy. */
    public byte[] shades() {
        return shades.clone();
    }

    /** The same as Java draws it. */
    public BufferedImage asPicture() {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        byte[] drawn = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        System.arraycopy(shades, 0, drawn, 0, shades.length);
        return picture;
    }
}
