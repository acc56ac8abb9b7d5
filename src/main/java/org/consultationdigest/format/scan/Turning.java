package org.consultationdigest.format.scan;

import java.util.Arrays;

/** Turns pictures: by quarters without a loss, by angles with the shades between pixels. */
final class Turning {
    private Turning() {}

    /** The picture turned clockwise by quarters. */
    static GreyImage byQuarters(GreyImage picture, int quarters) {
        GreyImage turned = picture;
        for (int i = 0; i < (quarters & 3); i++) {
            turned = byQuarter(turned);
        }
        return turned;
    }

    private static GreyImage byQuarter(GreyImage picture) {
        int width = picture.height();
        byte[] shades = new byte[width * picture.width()];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                shades[x * width + width - 1 - y] = (byte) picture.shade(x, y);
            }
        }
        return new GreyImage(width, shades);
    }

    /** The picture turned about its middle so that lines that fall to the right by so many degrees are level. */
    static GreyImage levelled(GreyImage picture, double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int width = picture.width();
        byte[] shades = new byte[width * picture.height()];
        Arrays.fill(shades, (byte) GreyImage.WHITE);
        for (int y = 0; y < picture.height(); y++) {
            double down = y - picture.height() / 2.0;
            for (int x = 0; x < width; x++) {
                double right = x - width / 2.0;
                shades[y * width + x] = (byte) between(
                        picture,
                        width / 2.0 + cosine * right - sine * down,
                        picture.height() / 2.0 + sine * right + cosine * down);
            }
        }
        return new GreyImage(width, shades);
    }

    /** The shade at a place between four pixels. */
    private static int between(GreyImage picture, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double right = x - left;
        double down = y - top;
        double upper = (1 - right) * picture.shade(left, top) + right * picture.shade(left + 1, top);
        double lower = (1 - right) * picture.shade(left, top + 1) + right * picture.shade(left + 1, top + 1);
        return (int) Math.round((1 - down) * upper + down * lower);
    }
}
