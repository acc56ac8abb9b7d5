package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeNameTest {

    @Test
    void leavesVietnameseNamesAsTheyAre() {
        assertThat(SafeName.shown("Góp ý của Bộ A (lần 2).docx")).isEqualTo("Góp ý của Bộ A (lần 2).docx");
    }

    @Test
    void makesLineBreaksControlsAndWritingDirectionVisible() {
        assertThat(SafeName.shown("a\nb\tc\u0000\u202E\u200B\u2028\u0085\uFEFF"))
                .isEqualTo("a\\u000ab\\u0009c\\u0000\\u202e\\u200b\\u2028\\u0085\\ufeff");
    }

    @Test
    void makesHalfOfALetterVisibleAndLeavesAWholeOne() {
        assertThat(SafeName.shown("\uD83D and \uD83D\uDCC4")).isEqualTo("\\ud83d and \uD83D\uDCC4");
    }

    @Test
    void neverMakesTwoNamesOne() {
        assertThat(SafeName.shown("a\u202Eb")).isNotEqualTo(SafeName.shown("a\\u202eb"));
    }
}
