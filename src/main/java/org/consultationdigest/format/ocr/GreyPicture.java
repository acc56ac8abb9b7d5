package org.consultationdigest.format.ocr;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a picture, without its dust, as a portable greymap: no more than a head and the shades, which costs no time to pack. */
final class GreyPicture {
    private GreyPicture() {}

    static void write(BufferedImage picture, Path file) throws IOException {
        int width = picture.getWidth();
        String head = "P5\n" + width + " " + picture.getHeight() + "\n255\n";
        byte[] shades = new byte[width * picture.getHeight()];
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            System.arraycopy(shades(picture.getRGB(0, y, width, 1, row, 0, width)), 0, shades, y * width, width);
        }
        Specks.remove(shades, width);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            out.write(shades);
        }
    }

    private static byte[] shades(int[] colours) {
        byte[] shades = new byte[colours.length];
        for (int i = 0; i < colours.length; i++) {
            int colour = colours[i];
            // The shares of red, green and blue in brightness, of 256 (ITU-R BT.601).
            shades[i] =
                    (byte) ((77 * ((colour >> 16) & 0xFF) + 150 * ((colour >> 8) & 0xFF) + 29 * (colour & 0xFF)) >> 8);
        }
        return shades;
    }
}
