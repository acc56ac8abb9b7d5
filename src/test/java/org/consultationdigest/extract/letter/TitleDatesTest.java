package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(ngày 11/03/2025)",
                "Ngày 11/3/2025",
                "(Hội thảo ngày 11/3/2025)",
                "(Kèm theo Công văn số 530/ABC-HT ngày 11 tháng 3 năm 2025)",
                "Minutes of the group discussions, the Capital, 11 March 2025",
                "Workshop on the draft national report, Hanoi, 11 March 2025",
                "Thời gian: 8 giờ 30 ngày 11 tháng 3 năm 2025",
                "Date: 2025-03-11",
                "Compte rendu de l'atelier du 11 mars 2025",
                "(enclosed with letter no. AB/12 of 11 March 2025)"
            })
    void findsTheDayOfTheDocumentItself(String title) {
        assertThat(TitleDates.in(List.of(title))).contains(LocalDate.of(2025, 3, 11));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comments on the draft national report of 3 March 2025",
                "Góp ý dự thảo Báo cáo quốc gia (bản ngày 03/3/2025)",
                "Document: Draft national report of 3 March 2025",
                "Phúc đáp Công văn số 12/ABC ngày 03 tháng 3 năm 2025",
                "Re: Your letter of 3 March 2025",
                "Deadline: 31 March 2025",
                "Please return the form by 31 March 2025",
                "Hạn gửi góp ý: trước ngày 31/3/2025",
                "Meetings were held on 3 March 2025 and 4 March 2025"
            })
    void leavesTheDayOfTheDraftOfTheLetterAnsweredAndOfADeadline(String title) {
        assertThat(TitleDates.in(List.of(title))).isEmpty();
    }

    @Test
    void takesTheFirstDayFromTheTop() {
        assertThat(TitleDates.in(List.of("COMMENT FORM", "(12/3/2025)", "(13/3/2025)")))
                .contains(LocalDate.of(2025, 3, 12));
    }
}
