package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Signatures against comparing all texts with all. */
class SharedBandsTest {
    private final Random random = new Random(5);

    @Test
    void findsNearlyEveryPairThatIsAlikeByHalf() {
        List<String> texts = edited(400);

        CandidateRecall recall = CandidateRecall.of(texts);

        assertThat(recall.pairs()).isGreaterThan(300);
        assertThat(recall.recall()).isGreaterThanOrEqualTo(0.995);
    }

    @Test
    void signsTheSameWhateverTheNumberOfThreads() {
        List<String> texts = edited(1_500);

        SignedTexts byOne = SignedTexts.of(texts, 1);
        SignedTexts byThree = SignedTexts.of(texts, 3);

        for (int band = 0; band < Bands.BANDS; band++) {
            assertThat(byThree.band(band)).containsExactly(byOne.band(band));
        }
        for (int text = 1; text < texts.size(); text++) {
            assertThat(byThree.agreeing(0, text)).isEqualTo(byOne.agreeing(0, text));
        }
    }

    @Test
    void tellsNoTextThatItIsAlikeToItselfNorAnotherTwice() {
        List<String> texts = List.of("one two three four five", "one two three four five", "");
        SharedBands index = new SharedBands(SignedTexts.of(texts, 1), 1);
        index.add(0);
        index.add(1);
        index.add(2);

        assertThat(index.alike(0)).containsExactly(1);
        assertThat(index.alike(2)).isEmpty();
    }

    /** Texts in fours, each a third of its words away from the first. */
    private List<String> edited(int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String[] words = i % 4 == 0 ? words() : texts.get(i - i % 4).split(" ", -1);
            String[] copy = words.clone();
            int edits = i % 4 == 0 ? 0 : random.nextInt(words.length / 4);
            for (int edit = 0; edit < edits; edit++) {
                copy[random.nextInt(copy.length)] = word();
            }
            texts.add(String.join(" ", copy));
        }
        return texts;
    }

    private String[] words() {
        String[] words = new String[60];
        Arrays.setAll(words, i -> word());
        return words;
    }

    private String word() {
        return Integer.toString(random.nextInt(5_000) + 50_000, 36) + Integer.toString(random.nextInt(40), 36);
    }
}
