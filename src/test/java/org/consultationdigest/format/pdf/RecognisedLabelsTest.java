package org.consultationdigest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.format.ocr.RecognisedWord;
import org.junit.jupiter.api.Test;

class RecognisedLabelsTest {

    @Test
    void readsACommaBehindTheNumberOfAnItemAsAPoint() {
        assertThat(mended("3. Add", "4, Delete")).containsExactly("3.", "Add", "4.", "Delete");
    }

    @Test
    void leavesNumbersAloneThatAreNoItems() {
        assertThat(mended("In paragraphs", "4, 5 and")).containsExactly("In", "paragraphs", "4,", "5", "and");
        assertThat(mended("3. Add", "17, 18")).containsExactly("3.", "Add", "17,", "18");
        assertThat(mended("3. In", "4. Of", "4, 5")).containsExactly("3.", "In", "4.", "Of", "4,", "5");
        assertThat(mended("3. See 4, 5")).containsExactly("3.", "See", "4,", "5");
    }

    private static List<String> mended(String... lines) {
        List<RecognisedWord> words = new ArrayList<>();
        for (int line = 0; line < lines.length; line++) {
            for (String word : lines[line].split(" ", -1)) {
                words.add(new RecognisedWord(word, 95, line, 10 * words.size(), 40 * line, 8, 30));
            }
        }
        return RecognisedLabels.mended(words).stream().map(RecognisedWord::text).toList();
    }
}
