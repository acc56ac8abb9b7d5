package org.consultationdigest.bench;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Prints a letter at 300 dots per inch and spoils it as scanners, stamps and copiers do. */
enum Scanner {
    CLEAN,
    SKEWED_1,
    SKEWED_3,
    BLURRED,
    BLURRED_MUCH,
    STAMPED,
    SPECKLED,
    FAX,
    SKEWED_BLURRED_STAMPED,
    SEALED,
    SHADED,
    COARSE,
    FAX_OF_TWO_SHADES,
    ON_ITS_SIDE,
    ON_ITS_HEAD,
    UNDERLINED,
    FAINT_AND_DUSTY,
    BLURRED_TO_THE_LIMIT,
    COARSE_TO_THE_LIMIT,
    SHADED_AND_DUSTY,
    COPY_OF_A_FAX;

    private static final int WIDTH = 2480;
    private static final int HEIGHT = 1750;
    private static final int MARGIN = 240;
    private static final float SIZE = 50;

    /** The picture of a letter. */
    BufferedImage scan(List<String> lines) {
        BufferedImage page = print(lines);
        return switch (this) {
            case CLEAN -> page;
            case SKEWED_1 -> turned(page, 1);
            case SKEWED_3 -> turned(page, -3);
            case BLURRED -> blurred(page, 5);
            case BLURRED_MUCH -> blurred(page, 11);
            case STAMPED -> stamped(page);
            case SPECKLED -> speckled(page);
            case FAX -> scaled(scaled(page, WIDTH / 3, HEIGHT / 3), WIDTH, HEIGHT);
            case SKEWED_BLURRED_STAMPED -> blurred(turned(stamped(page), 2), 5);
            case SEALED -> Damage.sealed(page);
            case SHADED -> Damage.shaded(page);
            case COARSE -> scaled(page, WIDTH * 110 / 300, HEIGHT * 110 / 300);
            case FAX_OF_TWO_SHADES ->
                Damage.twoShades(scaled(page, WIDTH * 204 / 300, HEIGHT * 98 / 300), WIDTH, HEIGHT);
            case ON_ITS_SIDE -> Damage.turnedByQuarters(turned(page, 1), 1);
            case ON_ITS_HEAD -> Damage.turnedByQuarters(turned(page, -1), 2);
            case UNDERLINED -> Damage.underlined(page);
            case FAINT_AND_DUSTY -> speckled(Damage.faint(page));
            case BLURRED_TO_THE_LIMIT -> blurred(page, 17);
            case COARSE_TO_THE_LIMIT -> scaled(page, WIDTH * 75 / 300, HEIGHT * 75 / 300);
            case SHADED_AND_DUSTY -> speckled(Damage.shaded(blurred(page, 5)));
            case COPY_OF_A_FAX ->
                speckled(turned(
                        Damage.twoShades(scaled(page, WIDTH * 204 / 300, HEIGHT * 98 / 300), WIDTH, HEIGHT), 1.5));
        };
    }

    private static BufferedImage white() {
        BufferedImage page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return page;
    }

    private static Graphics2D smooth(BufferedImage page) {
        Graphics2D graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return graphics;
    }

    private static BufferedImage print(List<String> lines) {
        BufferedImage page = white();
        Graphics2D graphics = smooth(page);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SERIF, Font.PLAIN, 1).deriveFont(SIZE));
        FontMetrics metrics = graphics.getFontMetrics();
        int y = MARGIN;
        for (String paragraph : lines) {
            StringBuilder line = new StringBuilder();
            for (String word : paragraph.split(" ", -1)) {
                if (metrics.stringWidth(line + " " + word) > WIDTH - 2 * MARGIN) {
                    graphics.drawString(line.toString(), MARGIN, y);
                    y += 70;
                    line.setLength(0);
                }
                line.append(line.length() == 0 ? "" : " ").append(word);
            }
            graphics.drawString(line.toString(), MARGIN, y);
            y += 110;
        }
        graphics.dispose();
        return page;
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        BufferedImage turned = white();
        Graphics2D graphics = smooth(turned);
        graphics.drawImage(
                page, AffineTransform.getRotateInstance(Math.toRadians(degrees), WIDTH / 2.0, HEIGHT / 2.0), null);
        graphics.dispose();
        return turned;
    }

    private static BufferedImage blurred(BufferedImage page, int width) {
        float[] weights = new float[width * width];
        Arrays.fill(weights, 1f / weights.length);
        BufferedImage blurred = white();
        new ConvolveOp(new Kernel(width, width, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, blurred);
        return blurred;
    }

    private static BufferedImage stamped(BufferedImage page) {
        Graphics2D graphics = smooth(page);
        graphics.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.35f));
        graphics.setColor(Color.DARK_GRAY);
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(1400, 700, 520, 520);
        graphics.drawOval(1450, 750, 420, 420);
        graphics.setFont(new Font(Font.SERIF, Font.BOLD, 60));
        graphics.drawString("RECEIVED 12", 1490, 980);
        graphics.dispose();
        return page;
    }

    private static BufferedImage speckled(BufferedImage page) {
        Random random = new Random(5);
        for (int i = 0; i < 12_000; i++) {
            int x = random.nextInt(WIDTH - 3);
            int y = random.nextInt(HEIGHT - 3);
            page.setRGB(x, y, 0);
            page.setRGB(x + 1, y, 0);
            page.setRGB(x, y + 1, 0);
        }
        return page;
    }

    private static BufferedImage scaled(BufferedImage page, int width, int height) {
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = smooth(scaled);
        graphics.drawImage(page, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }
}
