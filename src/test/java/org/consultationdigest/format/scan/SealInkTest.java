package org.consultationdigest.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class SealInkTest {
    private static final Color SEAL = new Color(205, 40, 50);

    @Test
    void liftsARedSealAndKeepsTheBlackLettersBelowIt() {
        BufferedImage plain = Pages.text(Color.BLACK);
        BufferedImage sealed = Pages.text(Color.BLACK);
        stamp(sealed, 400, 250);

        GreyImage lifted = SealInk.removed(sealed).orElseThrow();

        int letters = Pages.ink(GreyImage.of(plain), Pages.whole());
        assertThat(Pages.ink(GreyImage.of(sealed), Pages.whole())).isGreaterThan(letters * 5 / 4);
        assertThat(Pages.ink(lifted, Pages.whole())).isBetween(letters * 97 / 100, letters * 103 / 100);
    }

    @Test
    void leavesRedTypingAlone() {
        assertThat(SealInk.removed(Pages.text(SEAL))).isEmpty();
    }

    @Test
    void leavesRedTypingBesideASealAlone() {
        BufferedImage page = Pages.text(SEAL);
        stamp(page, 1000, 700);

        GreyImage lifted = SealInk.removed(page).orElseThrow();

        Box text = new Box(100, 150, 1300, 600);
        assertThat(Pages.ink(lifted, text)).isEqualTo(Pages.ink(GreyImage.of(page), text));
        assertThat(Pages.ink(lifted, new Box(990, 690, 1390, 999))).isZero();
    }

    @Test
    void leavesABlackStampAlone() {
        BufferedImage page = Pages.text(Color.BLACK);
        Graphics2D graphics = Pages.pen(page, Color.BLACK);
        graphics.drawOval(400, 250, 280, 280);
        graphics.dispose();

        assertThat(SealInk.removed(page)).isEmpty();
    }

    /** A ring of 24 mm, printed below the letters as far as the eye tells: black stays black. */
    private static void stamp(BufferedImage page, int left, int top) {
        BufferedImage seal = Pages.white();
        Graphics2D graphics = Pages.pen(seal, SEAL);
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(left, top, 280, 280);
        graphics.drawOval(left + 60, top + 60, 160, 160);
        graphics.dispose();
        for (int y = 0; y < Pages.HEIGHT; y++) {
            for (int x = 0; x < Pages.WIDTH; x++) {
                page.setRGB(x, y, (page.getRGB(x, y) & seal.getRGB(x, y)) | 0xFF000000);
            }
        }
    }
}
