package org.consultationdigest.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScannedPageTest {
    private final BufferedImage drawn = Pages.text(Color.BLACK);

    @Test
    void saysWhatWasDoneToThePage() {
        assertThat(ScannedPage.straightened(Pages.turned(drawn, 2)).steps()).containsExactly(ScanStep.LEVELLED);
        assertThat(ScannedPage.straightened(Pages.turned(drawn, 178)).steps())
                .containsExactly(ScanStep.SET_UPRIGHT, ScanStep.LEVELLED);
        assertThat(ScannedPage.straightened(drawn).cleaned().steps())
                .containsExactly(ScanStep.LIGHT_EVENED, ScanStep.DUST_TAKEN_OFF);
    }

    @Test
    void tellsHowMuchOfWhatIsWrittenIsInNoWord() {
        ScannedPage page = ScannedPage.straightened(drawn);

        assertThat(page.unread(List.of())).isEqualTo(1);
        assertThat(page.unread(List.of(new Rectangle(100, 150, 1250, 560)))).isZero();
        assertThat(page.unread(List.of(new Rectangle(100, 150, 1250, 240)))).isBetween(0.4, 0.6);
    }

    @Test
    void turnsTheRulesOverWithThePage() {
        BufferedImage ruled = Pages.text(Color.BLACK);
        java.awt.Graphics2D graphics = Pages.pen(ruled, Color.BLACK);
        graphics.fillRect(100, 131, 1200, 1);
        graphics.dispose();

        ScannedPage over = ScannedPage.straightened(ruled).turnedOver();

        assertThat(over.rules())
                .containsExactly(
                        new PrintedRule(true, Pages.HEIGHT - 1 - 131, Pages.WIDTH - 1300, Pages.WIDTH - 1 - 100));
    }

    @Test
    void leavesAWhitePageAndOneOfASinglePixelAlone() {
        assertThat(ScannedPage.straightened(Pages.white()).cleaned().unread(List.of()))
                .isZero();
        assertThat(ScannedPage.straightened(new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB))
                        .cleaned()
                        .rules())
                .isEmpty();
    }
}
