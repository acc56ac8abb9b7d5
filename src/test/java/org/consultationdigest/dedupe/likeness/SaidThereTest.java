package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SaidThereTest {
    private static final String SENTENCE = "The figures on complaints against the police are published every year.";

    @Test
    void findsASentenceInOtherWordsInOnePlaceOnly() {
        SaidThere there = new SaidThere("Something else is said here before it. " + SENTENCE);

        assertThat(there.has(SENTENCE)).isTrue();
        assertThat(there.has("Figures on complaints against the police must be published each year."))
                .isTrue();
        assertThat(there.has("The village well was closed in the dry months of spring."))
                .isFalse();
    }

    @Test
    void looksForNoSentenceThatStandsThereToTheLetter() {
        List<String> sentences = sentences(20_000);
        SaidThere there = new SaidThere(String.join(" ", sentences));

        assertThat(sentences).allMatch(there::has);
        assertThat(there.steps()).isZero();
    }

    @Test
    void findsEditedSentencesOfALongTextByTheirRareRuns() {
        List<String> sentences = sentences(20_000);
        SaidThere there = new SaidThere(String.join(" ", sentences));

        for (int i = 0; i < sentences.size(); i += 100) {
            assertThat(there.has(sentences.get(i).replaceFirst(" ", " surely ")))
                    .isTrue();
        }
        assertThat(there.steps()).isLessThan(200L * sentences.size() / 10);
    }

    @Test
    void givesUpAndSaysNoWhereTwoLongTextsShareAllRunsAndNoSentence() {
        SaidThere there = new SaidThere(String.join(" ", of(letters(), 40_000, new Random(1))));

        of(letters(), 40_000, new Random(2)).forEach(there::has);

        assertThat(there.steps()).isLessThan(SaidThere.MOST_STEPS + 1_000_000);
        assertThat(there.has("abcd bcda cdab dabc abcd bcda cdab dabc acbd bdca."))
                .isFalse();
    }

    private static List<String> sentences(int count) {
        List<String> words = new ArrayList<>();
        Random letter = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            words.add(letter.ints(4 + i % 5, 'a', 'z' + 1)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return of(words, count, new Random(5));
    }

    private static List<String> letters() {
        return List.of("abcd", "bcda", "cdab", "dabc", "acbd", "bdca");
    }

    private static List<String> of(List<String> words, int count, Random word) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder sentence = new StringBuilder();
            for (int j = 0; j < 10; j++) {
                sentence.append(j == 0 ? "" : " ").append(words.get(word.nextInt(words.size())));
            }
            sentences.add(sentence.append('.').toString());
        }
        return sentences;
    }
}
