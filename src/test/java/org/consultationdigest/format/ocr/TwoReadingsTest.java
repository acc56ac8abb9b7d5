package org.consultationdigest.format.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same picture read in all languages together, and in Vietnamese alone. */
class TwoReadingsTest {

    @Test
    void keepsTheMarksOfVietnameseWordsThatWereReadAsEnglish() {
        List<RecognisedWord> joined =
                TwoReadings.joined(line("Tại đoạn 27, dé nghị hỗ trợ", 96), line("Tại đoạn 27, đề nghị hỗ trợ", 90));

        assertThat(text(joined)).isEqualTo("Tại đoạn 27, đề nghị hỗ trợ");
    }

    @Test
    void keepsEnglishLinesAsTheyWereReadInAllLanguages() {
        List<RecognisedWord> joined =
                TwoReadings.joined(line("The share of girls", 96), line("The sharc of girls", 90));

        assertThat(joined).isEqualTo(line("The share of girls", 96));
    }

    @Test
    void keepsEnglishNamesWithinVietnameseLines() {
        List<RecognisedWord> joined =
                TwoReadings.joined(line("Đề nghị Amnesty gửi báo cáo", 95), line("Đề nghị Ammesty gửi báo cáo", 88));

        assertThat(text(joined)).isEqualTo("Đề nghị Amnesty gửi báo cáo");
    }

    @Test
    void doubtsWhatTheReadingsOfAVietnameseLineDifferIn() {
        List<RecognisedWord> joined = TwoReadings.joined(line("dé nghị bố sung", 96), line("đề nghị bổ sung", 96));

        assertThat(joined).extracting(RecognisedWord::confidence).containsExactly(50.0, 96.0, 50.0, 96.0);
    }

    @Test
    void doubtsANumberThatOneReadingSawOtherwiseInAnyLanguage() {
        List<RecognisedWord> joined =
                TwoReadings.joined(line("Paragraph 12 of III.2 too", 96), line("Paragraph 72 of II.2 toa", 90));

        assertThat(text(joined)).isEqualTo("Paragraph 12 of III.2 too");
        assertThat(joined).extracting(RecognisedWord::confidence).containsExactly(96.0, 50.0, 96.0, 50.0, 96.0);
    }

    @Test
    void takesThePartsOfWordsThatTheOtherReadingHadRunTogether() {
        List<RecognisedWord> joined =
                TwoReadings.joined(line("vùng ngậplũ một câu", 96), line("vùng ngập lũ một câu", 94));

        assertThat(text(joined)).isEqualTo("vùng ngập lũ một câu");
    }

    @Test
    void leavesWordsAloneThatTheVietnameseReadingDidNotSee() {
        List<RecognisedWord> words = line("Kính gửi", 96);

        assertThat(TwoReadings.joined(words, List.of())).isEqualTo(words);
    }

    @Test
    void keepsTheLinesOfTheFirstReading() {
        List<RecognisedWord> first = new ArrayList<>(line("dé nghị", 90));
        line("đoạn 27", 90).forEach(word -> first.add(lower(word, 1)));
        List<RecognisedWord> second = new ArrayList<>(
                line("đề nghị", 90).stream().map(word -> word.on(7, 100)).toList());
        line("đoạn 27", 90).forEach(word -> second.add(lower(word, 9)));

        assertThat(TwoReadings.joined(first, second))
                .extracting(RecognisedWord::line)
                .containsExactly(0, 0, 1, 1);
    }

    private static RecognisedWord lower(RecognisedWord word, int line) {
        return new RecognisedWord(
                word.text(), word.confidence(), line, word.left(), word.top() + 60, word.width(), word.height());
    }

    /** A line of type of which every letter is 20 pixels wide; what is run together covers the place of its parts. */
    private static List<RecognisedWord> line(String text, double confidence) {
        List<RecognisedWord> words = new ArrayList<>();
        int left = 100;
        for (String word : text.split(" ", -1)) {
            int width = 20 * word.length() + (word.equals("ngậplũ") ? 20 : 0);
            words.add(new RecognisedWord(word, confidence, 0, left, 200, width, 40));
            left += width + 20;
        }
        return words;
    }

    private static String text(List<RecognisedWord> words) {
        return String.join(" ", words.stream().map(RecognisedWord::text).toList());
    }
}
