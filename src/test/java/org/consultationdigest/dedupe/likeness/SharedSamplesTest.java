package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SharedSamplesTest {
    @Test
    void keepsEverySampleOfSeveralTextsAndOfNotTooManyWithTheseTextsInOrder() {
        List<String> texts = texts(3_000);
        Map<Integer, List<Integer>> textsBySample = new TreeMap<>();
        for (int text = 0; text < texts.size(); text++) {
            for (int sample : Fingerprints.all(PlacedWords.of(texts.get(text)))) {
                textsBySample.computeIfAbsent(sample, key -> new ArrayList<>()).add(text);
            }
        }
        List<Long> expected = new ArrayList<>();
        textsBySample.forEach((sample, holders) -> {
            if (holders.size() > 1 && holders.size() <= SharedSamples.RARE) {
                holders.forEach(text -> expected.add(((long) sample << Integer.SIZE) | text));
            }
        });

        assertThat(expected).hasSizeGreaterThan(1_000);
        for (int workers : List.of(1, 3)) {
            assertThat(SharedSamples.of(texts, workers))
                    .containsExactly(
                            expected.stream().mapToLong(Long::longValue).toArray());
        }
    }

    @Test
    void findsNothingInNoText() {
        assertThat(SharedSamples.of(List.of(), 2)).isEmpty();
    }

    /** Words so few that some runs of them stand in very many texts, some in two or three. */
    private static List<String> texts(int count) {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(random.ints(20, 0, i % 3 == 0 ? 3 : 12)
                    .mapToObj(word -> "word" + (char) ('a' + word))
                    .collect(Collectors.joining(" ")));
        }
        return texts;
    }
}
