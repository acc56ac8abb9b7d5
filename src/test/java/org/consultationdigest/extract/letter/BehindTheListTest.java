package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.letter;

import java.util.List;
import org.consultationdigest.extract.Remainder;
import org.junit.jupiter.api.Test;

/** What stands behind the last item of a list. */
class BehindTheListTest {

    @Test
    void aHopeOrAGeneralWordBehindTheLastItemIsARemarkOfItsOwn() {
        assertThat(said(letter().lines(
                                "Dear colleagues,",
                                "1) Page 3 is silent on the piers.",
                                "2) The annex could not be found.",
                                "I do hope that fishermen will be consulted again before the report is final.",
                                "More generally, could you explain how the first comments were dealt with?")
                        .read()))
                .containsExactly(
                        "Page 3 is silent on the piers.",
                        "The annex could not be found.",
                        "I do hope that fishermen will be consulted again before the report is final.",
                        "More generally, could you explain how the first comments were dealt with?");
    }

    @Test
    void whoSignsIsSetAsideBelowItsHeading() {
        LetterReading reading = letter().lines("Kính gửi: Ban soạn thảo", "1. Đề nghị bổ sung số liệu về đèn biển.")
                .bold("Đại diện các tổ chức ký tên")
                .lines("1. Hội Cảng biển – Giám đốc: Nguyễn Thị Thử", "2. Viện Đèn biển – Viện trưởng: Trần Văn Mẫu")
                .read();

        assertThat(said(reading)).containsExactly("Đề nghị bổ sung số liệu về đèn biển.");
        assertThat(reading.remainder())
                .extracting(Remainder::text)
                .contains("1. Hội Cảng biển – Giám đốc: Nguyễn Thị Thử");
    }

    private static List<String> said(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.wording().shown())
                .toList();
    }
}
