package org.consultationdigest.format.scan;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** Pages drawn for tests, at 300 dots an inch. */
final class Pages {
    static final int WIDTH = 1400;
    static final int HEIGHT = 1000;

    private static final String[] LINES = {
        "The share of girls who leave school early is missing in the draft,",
        "and the settlement of complaints by the boards should be told.",
        "Households in flooded districts have no access to clean water;",
        "please add a sentence about them, and give the source for it.",
        "The name of the fund should be the one that the decision uses.",
        "We thank the board for the chance to look at the draft report."
    };

    private Pages() {}

    static BufferedImage white() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return page;
    }

    static Graphics2D pen(BufferedImage page, Color color) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(color);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 36));
        return graphics;
    }

    /** Six lines of English. */
    static BufferedImage text(Color color) {
        BufferedImage page = white();
        Graphics2D graphics = pen(page, color);
        for (int i = 0; i < LINES.length; i++) {
            graphics.drawString(LINES[i], 120, 200 + 90 * i);
        }
        graphics.dispose();
        return page;
    }

    /** The page turned clockwise about its middle, into another page of the same size. */
    static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned = white();
        Graphics2D graphics = pen(turned, Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        graphics.rotate(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0);
        graphics.drawImage(page, 0, 0, null);
        graphics.dispose();
        return turned;
    }

    /** How many pixels of a box of the page are dark. */
    static int ink(GreyImage page, Box box) {
        int ink = 0;
        for (int y = box.top(); y <= box.bottom(); y++) {
            for (int x = box.left(); x <= box.right(); x++) {
                ink += page.shade(x, y) < 128 ? 1 : 0;
            }
        }
        return ink;
    }

    static Box whole() {
        return new Box(0, 0, WIDTH - 1, HEIGHT - 1);
    }
}
