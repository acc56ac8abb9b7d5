package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void partsAtEverythingThatIsNeitherLetterNorDigit() {
        assertThat(Words.folded("Quyền trẻ em: 2023/24 – (Điều 5)"))
                .containsExactly("quyen", "tre", "em", "2023", "24", "dieu", "5");
    }

    @Test
    void findsNoWordsInMarks() {
        assertThat(Words.folded(" … – ()")).isEmpty();
    }
}
