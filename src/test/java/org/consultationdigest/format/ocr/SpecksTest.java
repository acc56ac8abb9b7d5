package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SpecksTest {
    private static final int WIDTH = 60;
    private final byte[] page = new byte[WIDTH * WIDTH];

    SpecksTest() {
        Arrays.fill(page, (byte) 255);
    }

    @Test
    void takesAwaySpotsSmallerThanStrokesAndLeavesTheDotsOfLetters() {
        fill(10, 5, 5, 50);
        fill(10, 57, 5, 2);
        fill(30, 30, 2, 2);
        fill(40, 40, 5, 5);

        Specks.remove(page, WIDTH);

        assertThat(dark(30, 30)).isFalse();
        assertThat(dark(31, 31)).isFalse();
        assertThat(dark(42, 42)).isTrue();
        assertThat(dark(12, 30)).isTrue();
        assertThat(dark(14, 57)).isTrue();
    }

    @Test
    void leavesAWhitePageAndOneOfASingleDotAlone() {
        byte[] white = page.clone();
        Specks.remove(page, WIDTH);
        assertThat(page).isEqualTo(white);

        fill(20, 20, 3, 3);
        Specks.remove(page, WIDTH);
        assertThat(dark(21, 21)).isTrue();
    }

    private boolean dark(int x, int y) {
        return page[y * WIDTH + x] == 0;
    }

    private void fill(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(page, y * WIDTH + left, y * WIDTH + left + width, (byte) 0);
        }
    }
}
