package org.consultationdigest.bench;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;

/** What offices, telephones and cameras do to pages. */
final class Damage {
    private Damage() {}

    /** A round red seal over the last lines, in colour, as on Vietnamese official letters. */
    static BufferedImage sealed(BufferedImage page) {
        BufferedImage sealed = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = sealed.createGraphics();
        graphics.drawImage(page, 0, 0, null);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        // Ink over ink: as dark as both.
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.55f));
        graphics.setColor(new Color(200, 30, 40));
        for (int side = 420; side > 60; side -= 90) {
            graphics.setStroke(new BasicStroke(side == 420 ? 14 : 9));
            graphics.drawOval(520 - side / 2, 1000 - side / 2, side, side);
        }
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 70));
        graphics.drawString("BAN THƯ KÝ", 330, 1020);
        graphics.dispose();
        return sealed;
    }

    /** A photograph under a lamp: bright on the left, dark on the right. */
    static BufferedImage shaded(BufferedImage page) {
        BufferedImage shaded = new BufferedImage(page.getWidth(), page.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                double light = 1 - 0.68 * x / page.getWidth() - 0.1 * y / page.getHeight();
                shaded.getRaster()
                        .setSample(
                                x, y, 0, light * (30 + 0.85 * page.getRaster().getSample(x, y, 0)));
            }
        }
        return shaded;
    }

    /** Black and white only, drawn at another size. */
    static BufferedImage twoShades(BufferedImage page, int width, int height) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.getRaster().setSample(x, y, 0, page.getRaster().getSample(x, y, 0) < 150 ? 0 : 255);
            }
        }
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return drawn;
    }

    /** Laid into the scanner another way, by quarters clockwise. */
    static BufferedImage turnedByQuarters(BufferedImage page, int quarters) {
        boolean side = quarters % 2 == 1;
        BufferedImage turned = new BufferedImage(
                side ? page.getHeight() : page.getWidth(),
                side ? page.getWidth() : page.getHeight(),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = turned.createGraphics();
        graphics.translate(turned.getWidth() / 2.0, turned.getHeight() / 2.0);
        graphics.rotate(Math.PI / 2 * quarters);
        graphics.drawImage(page, -page.getWidth() / 2, -page.getHeight() / 2, null);
        graphics.dispose();
        return turned;
    }

    /** Ruled paper: a line through the feet of the letters of every line. */
    static BufferedImage underlined(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        for (int y = 246; y < page.getHeight() - 200; y += 10) {
            if (isFoot(page, y)) {
                graphics.fillRect(200, y, page.getWidth() - 400, 3);
                y += 60;
            }
        }
        graphics.dispose();
        return page;
    }

    private static boolean isFoot(BufferedImage page, int y) {
        return ink(page, y) > 4 && ink(page, y) < ink(page, y - 10) / 2;
    }

    private static int ink(BufferedImage page, int y) {
        int ink = 0;
        for (int x = 0; x < page.getWidth(); x++) {
            ink += page.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
        }
        return ink;
    }

    /** Printed with little toner. */
    static BufferedImage faint(BufferedImage page) {
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                page.getRaster().setSample(x, y, 0, 150 + page.getRaster().getSample(x, y, 0) * 105 / 255);
            }
        }
        return page;
    }
}
