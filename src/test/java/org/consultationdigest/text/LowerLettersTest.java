package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LowerLettersTest {
    private static final int LAST = 0xFFFF;
    private static final int[] ALPHABETS = {'A', 0xC0, 0xD0, 0x110, 0x12F, 0x300, 0x3A0, 0x1EA0, 0x2013, 0x10400, 0xFB00
    };

    @Test
    void givesEveryCharacterAsFoldingAndLowerCaseGiveIt() {
        for (int c = 0; c <= LAST; c++) {
            check("A" + (char) c + "ộ");
        }
    }

    @Test
    void givesTextsOfAllAlphabetsAsFoldingAndLowerCaseGiveThem() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.appendCodePoint(ALPHABETS[random.nextInt(ALPHABETS.length)] + random.nextInt(24));
            }
            check(text.toString());
        }
    }

    @Test
    void readsNoFurtherThanItIsTold() {
        assertThat(new String(LowerLetters.of("ĐỀ NGHỊ", 2))).isEqualTo("đề");
    }

    private static void check(String text) {
        assertThat(new String(LowerLetters.of(text, text.length())))
                .isEqualTo(Folding.shown(text).toLowerCase(Locale.ROOT));
    }
}
