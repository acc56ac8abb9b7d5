package org.consultationdigest.format.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineDirectionTest {
    private final GreyImage upright = GreyImage.of(Pages.text(Color.BLACK));

    @Test
    void tellsHowFarLinesFall() {
        Random random = new Random(3);
        for (int i = 0; i < 8; i++) {
            double degrees = 16 * random.nextDouble() - 8;
            GreyImage page = GreyImage.of(Pages.turned(Pages.text(Color.BLACK), degrees));

            LineDirection direction = direction(page);

            assertThat(direction.quarters()).isZero();
            assertThat(direction.degrees()).isCloseTo(degrees, within(0.15));
        }
    }

    @Test
    void tellsHowAPageWasLaidIntoTheScanner() {
        for (int quarters = 0; quarters < 4; quarters++) {
            GreyImage page = Turning.byQuarters(upright, quarters);

            assertThat(direction(page).quarters()).as("turned by %s", quarters).isEqualTo((4 - quarters) % 4);
        }
    }

    @Test
    void leavesAPageOfAFewLettersAsItIs() {
        List<Box> letters = List.of(new Box(10, 10, 30, 40), new Box(40, 60, 60, 90));

        assertThat(LineDirection.of(letters, 600, 800)).isEqualTo(LineDirection.LEVEL);
    }

    @Test
    void turningByFourQuartersGivesThePageBack() {
        assertThat(Turning.byQuarters(Turning.byQuarters(upright, 3), 1).shades())
                .isEqualTo(upright.shades());
    }

    @Test
    void levelsLinesThatFall() {
        GreyImage page = GreyImage.of(Pages.turned(Pages.text(Color.BLACK), 4));

        assertThat(direction(Turning.levelled(page, 4)).degrees()).isCloseTo(0, within(0.15));
    }

    private static LineDirection direction(GreyImage page) {
        return LineDirection.of(
                InkPieces.of(page.width(), page.height(), (x, y) -> page.shade(x, y) < 150),
                page.width(),
                page.height());
    }
}
