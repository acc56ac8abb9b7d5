package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import org.consultationdigest.format.scan.GreyImage;
import org.consultationdigest.format.scan.ScanStep;
import org.junit.jupiter.api.Test;

class ScanRecognitionTest {
    private static final BufferedImage PAGE = new BufferedImage(300, 200, BufferedImage.TYPE_BYTE_GRAY);

    @Test
    void readsAPageOnceThatItIsSureOf() throws Exception {
        Answers answers = new Answers(words(10, 96));

        RecognisedScan scan = new ScanRecognition(answers).read(PAGE);

        assertThat(scan.words()).hasSize(10);
        assertThat(scan.page().steps()).doesNotContain(ScanStep.DUST_TAKEN_OFF);
        assertThat(answers.limits).hasSize(1);
    }

    @Test
    void keepsTheCleanedPageWhenThatIsReadBetter() throws Exception {
        RecognisedScan scan = new ScanRecognition(new Answers(words(10, 80), words(12, 93))).read(PAGE);

        assertThat(scan.words()).hasSize(12);
        assertThat(scan.page().steps()).contains(ScanStep.LIGHT_EVENED, ScanStep.DUST_TAKEN_OFF);
    }

    @Test
    void keepsThePageAsItWasWhenCleaningLosesWords() throws Exception {
        RecognisedScan scan = new ScanRecognition(new Answers(words(10, 90), words(5, 96))).read(PAGE);

        assertThat(scan.words()).hasSize(10);
        assertThat(scan.page().steps()).doesNotContain(ScanStep.DUST_TAKEN_OFF);
    }

    @Test
    void turnsAPageOverThatIsNoLanguage() throws Exception {
        RecognisedScan scan = new ScanRecognition(new Answers(words(10, 40), words(10, 45), words(11, 92))).read(PAGE);

        assertThat(scan.confidence()).isEqualTo(92);
        assertThat(scan.page().steps()).contains(ScanStep.SET_UPRIGHT);
    }

    @Test
    void triesTheCleanedPageWhenTheFirstReadingFails() throws Exception {
        RecognisedScan scan = new ScanRecognition(new Answers(List.of(), words(3, 95))).read(PAGE);

        assertThat(scan.words()).hasSize(3);
    }

    @Test
    void saysWhyNoReadingSucceeded() {
        assertThatThrownBy(() -> new ScanRecognition(new Answers(List.of(), List.of(), List.of())).read(PAGE))
                .isInstanceOf(RecognitionFailedException.class)
                .hasMessageContaining("code 3");
    }

    @Test
    void givesAllReadingsOfAPageTogetherAMinute() throws Exception {
        Answers answers = new Answers(words(10, 40), words(10, 45), words(11, 60));

        new ScanRecognition(answers).read(PAGE);

        assertThat(answers.limits).hasSize(3).allMatch(limit -> limit.compareTo(Duration.ofSeconds(60)) <= 0);
        assertThat(answers.limits.get(0)).isEqualTo(Duration.ofSeconds(40));
    }

    private static List<RecognisedWord> words(int count, double confidence) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RecognisedWord("word", confidence, i, 10, 20 * i, 80, 15))
                .toList();
    }

    /** Answers one page after the other; fails where there is nothing to answer. */
    private static final class Answers implements TextRecognition {
        private final Deque<List<RecognisedWord>> answers = new ArrayDeque<>();
        private final List<Duration> limits = new ArrayList<>();

        @SafeVarargs
        Answers(List<RecognisedWord>... answers) {
            for (List<RecognisedWord> answer : answers) {
                this.answers.add(answer);
            }
        }

        @Override
        public String key() {
            return "test";
        }

        @Override
        public int minimumConfidence() {
            return 95;
        }

        @Override
        public List<String> missingLanguages() {
            return List.of();
        }

        @Override
        public List<String> languages() {
            return List.of("vie");
        }

        @Override
        public List<RecognisedWord> words(GreyImage picture, List<String> languages, Layout layout, Duration limit)
                throws RecognitionFailedException {
            limits.add(limit);
            List<RecognisedWord> answer = answers.remove();
            if (answer.isEmpty()) {
                throw new RecognitionFailedException("ended with code 3");
            }
            return answer;
        }
    }
}
