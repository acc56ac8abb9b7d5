package org.consultationdigest.digest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextHeightTest {

    @Test
    void countsTheLinesThatStandInTheText() {
        assertThat(TextHeight.lines("one\ntwo\r\nthree\n", 40)).isEqualTo(4);
    }

    @Test
    void breaksBetweenWordsWhenTheColumnIsFull() {
        assertThat(TextHeight.lines("aaaa aaaa aaaa", 10)).isEqualTo(2);
        assertThat(TextHeight.lines("aaaa aaaa aaaa", 20)).isEqualTo(1);
    }

    @Test
    void breaksAWordThatIsWiderThanTheColumn() {
        assertThat(TextHeight.lines("a".repeat(35), 10)).isEqualTo(4);
    }

    @Test
    void countsAVietnameseLetterAsOneHoweverItIsWritten() {
        assertThat(TextHeight.lines("\u1EC7".repeat(18), 10)).isEqualTo(2);
        assertThat(TextHeight.lines("e\u0323\u0302".repeat(18), 10)).isEqualTo(2);
    }

    @Test
    void isNeverHigherThanARowCanBe() {
        assertThat(TextHeight.points("word ".repeat(10_000), 20)).isEqualTo(TextHeight.HIGHEST);
    }
}
