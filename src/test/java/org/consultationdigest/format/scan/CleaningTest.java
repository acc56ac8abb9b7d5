package org.consultationdigest.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CleaningTest {
    private final BufferedImage page = Pages.text(Color.BLACK);
    private final int letters = Pages.ink(GreyImage.of(page), Pages.whole());

    private final int faintLetters = faint(GreyImage.of(page));

    @Test
    void evensTheLightSoThatOneShadeTellsInkFromPaper() {
        GreyImage dark = shaded();

        assertThat(EvenLight.isMissing(dark)).isTrue();
        assertThat(Pages.ink(dark, Pages.whole())).isGreaterThan(8 * letters);
        assertThat(Pages.ink(EvenLight.on(dark), Pages.whole())).isBetween(letters * 85 / 100, letters * 125 / 100);
    }

    @Test
    void leavesAPageInEvenLightAlone() {
        assertThat(EvenLight.isMissing(GreyImage.of(page))).isFalse();
        assertThat(ScannedPage.straightened(page).steps()).isEmpty();
    }

    @Test
    void takesOffDustAndKeepsTheDotsOfLetters() {
        GreyImage dotted = dotted();
        int before = Pages.ink(dotted, Pages.whole());

        assertThat(Pages.ink(Dust.removed(dusty(dotted)), Pages.whole())).isBetween(before - 40, before + 40);
        assertThat(Dust.removed(dotted).shades()).isEqualTo(dotted.shades());
    }

    @Test
    void takesOffAPaleStampAndKeepsTheLettersBelowIt() {
        Graphics2D graphics = Pages.pen(page, new Color(64, 64, 64, 90));
        graphics.setStroke(new BasicStroke(12));
        graphics.drawOval(300, 150, 400, 400);
        graphics.dispose();
        GreyImage stamped = GreyImage.of(page);

        GreyImage without = PaleInk.removed(stamped);

        assertThat(faint(stamped)).isGreaterThan(faintLetters * 6 / 5);
        assertThat(faint(without)).isBetween(faintLetters * 9 / 10, faintLetters * 11 / 10);
        assertThat(Pages.ink(without, Pages.whole())).isBetween(letters * 95 / 100, letters * 105 / 100);
    }

    @Test
    void leavesAPageAloneThatHasNoPaleInk() {
        GreyImage plain = GreyImage.of(page);

        assertThat(PaleInk.removed(plain)).isSameAs(plain);
    }

    @Test
    void takesOutTheRulesOfATableAndTellsWhereTheyStood() {
        int[][] rules = {{100, 130, 1200, 3}, {100, 660, 1200, 3}, {100, 130, 3, 530}, {1298, 130, 3, 533}};
        Graphics2D graphics = Pages.pen(page, Color.BLACK);
        for (int[] rule : rules) {
            graphics.fillRect(rule[0], rule[1], rule[2], rule[3]);
        }
        graphics.dispose();

        PrintedRules.Found found = PrintedRules.in(GreyImage.of(page));

        assertThat(found.rules())
                .containsExactlyInAnyOrder(
                        new PrintedRule(true, 131, 100, 1300),
                        new PrintedRule(true, 661, 100, 1300),
                        new PrintedRule(false, 101, 130, 662),
                        new PrintedRule(false, 1299, 130, 662));
        assertThat(Pages.ink(found.page(), Pages.whole())).isBetween(letters - 100, letters + 100);
    }

    @Test
    void keepsTheStrokesThatCrossARule() {
        GreyImage plain = GreyImage.of(page);
        Graphics2D graphics = Pages.pen(page, Color.BLACK);
        graphics.fillRect(80, 190, 1240, 3);
        graphics.dispose();

        GreyImage without = PrintedRules.in(GreyImage.of(page)).page();

        Box line = new Box(80, 160, 1320, 215);
        assertThat(Pages.ink(without, line))
                .isBetween(Pages.ink(plain, line) * 9 / 10, Pages.ink(plain, line) * 21 / 20);
    }

    /** How many pixels are darker than paper. */
    private static int faint(GreyImage page) {
        int faint = 0;
        for (byte shade : page.shades()) {
            faint += (shade & 0xFF) < 220 ? 1 : 0;
        }
        return faint;
    }

    private GreyImage shaded() {
        GreyImage plain = GreyImage.of(page);
        byte[] shades = plain.shades();
        for (int i = 0; i < shades.length; i++) {
            double light = 1 - 0.7 * (i % Pages.WIDTH) / Pages.WIDTH;
            shades[i] = (byte) (light * (30 + 0.85 * (shades[i] & 0xFF)));
        }
        return new GreyImage(Pages.WIDTH, shades);
    }

    /** Vietnamese, whose dots below vowels make other words. */
    private static GreyImage dotted() {
        BufferedImage page = Pages.white();
        Graphics2D graphics = Pages.pen(page, Color.BLACK);
        for (int i = 0; i < 6; i++) {
            graphics.drawString("Tại mục lục, đề nghị bộ sẹo lại việc dịch vụ của hội đồng nhạc.", 120, 200 + 90 * i);
        }
        graphics.dispose();
        return GreyImage.of(page);
    }

    private static GreyImage dusty(GreyImage page) {
        Random random = new Random(5);
        byte[] shades = page.shades();
        for (int spots = 0; spots < 800; ) {
            int at = (2 + random.nextInt(Pages.HEIGHT - 5)) * Pages.WIDTH + 2 + random.nextInt(Pages.WIDTH - 5);
            if (isPaperAround(page, at)) {
                shades[at] = 0;
                shades[at + 1] = 0;
                shades[at + Pages.WIDTH] = 0;
                spots++;
            }
        }
        return new GreyImage(Pages.WIDTH, shades);
    }

    private static boolean isPaperAround(GreyImage page, int at) {
        for (int i = 0; i < 36; i++) {
            if (page.shade(at % Pages.WIDTH + i % 6 - 2, at / Pages.WIDTH + i / 6 - 2) < 255) {
                return false;
            }
        }
        return true;
    }
}
