package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.setAside;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;

class MinutesTest {

    private static Letters vietnamese() {
        return letter().lines(
                        "BIÊN BẢN HỘI THẢO",
                        "Thời gian: ngày 24 tháng 11 năm 2023",
                        "Địa điểm: Hà Nội",
                        "I. Thành phần tham dự",
                        "- Đại diện Bộ Mặt Trời;",
                        "- Đại diện Hội Hoa Sen.",
                        "II. Ý kiến thảo luận",
                        "Đại diện Hội Hoa Sen: đề nghị bổ sung số liệu tại mục II.3.",
                        "Bà Lê Thị Mẫu (Viện Cây Tre): Đoạn 45 chưa chính xác.",
                        "Đại diện Bộ Mặt Trăng cho rằng cần làm rõ đoạn 12.",
                        "Nhóm 1 (Quyền dân sự)",
                        "- Đề nghị bỏ đoạn 15.",
                        "- Nhất trí với chương III.",
                        "Hội thảo kết thúc lúc 17 giờ cùng ngày.");
    }

    @Test
    void givesEachRemarkToTheBodyThatSpoke() {
        LetterReading reading = vietnamese().read();

        assertThat(reading.facts().channel()).isEqualTo(Channel.MINUTES);
        assertThat(texts(reading))
                .containsExactly(
                        "đề nghị bổ sung số liệu tại mục II.3.",
                        "Đoạn 45 chưa chính xác.",
                        "Đại diện Bộ Mặt Trăng cho rằng cần làm rõ đoạn 12.",
                        "Đề nghị bỏ đoạn 15.",
                        "Nhất trí với chương III.");
        assertThat(contributors(reading))
                .containsExactly("Hội Hoa Sen", "Viện Cây Tre", "Bộ Mặt Trăng", "Nhóm 1", "Nhóm 1");
        assertThat(reading.comments().get(1).author()).contains("Bà Lê Thị Mẫu");
    }

    @Test
    void setsAttendanceAsideAndAccountsForEveryCharacter() {
        Letters minutes = vietnamese();
        LetterReading reading = minutes.read();

        assertThat(setAside(reading, Why.FURNITURE)).contains("- Đại diện Bộ Mặt Trời;", "- Đại diện Hội Hoa Sen.");
        assertThat(charactersOut(reading, minutes.paragraphs())).isEqualTo(charactersIn(minutes.paragraphs()));
    }

    @Test
    void readsEnglishMinutes() {
        LetterReading reading = letter().lines(
                        "Minutes of the consultation workshop",
                        "Venue: Hanoi",
                        "Agenda:",
                        "1. Opening",
                        "2. Discussion",
                        "Group 2 – Economic rights",
                        "- Section III.A should mention informal workers.",
                        "Representative of the Ministry of the Moon: paragraph 12 is outdated.",
                        "The representative of the Lotus Network suggested that paragraph 45 be deleted.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Section III.A should mention informal workers.",
                        "paragraph 12 is outdated.",
                        "The representative of the Lotus Network suggested that paragraph 45 be deleted.");
        assertThat(contributors(reading)).containsExactly("Group 2", "Ministry of the Moon", "Lotus Network");
    }

    @Test
    void leavesARemarkWithoutSpeakerUnattributed() {
        LetterReading reading = letter().lines(
                        "BIÊN BẢN HỘI THẢO",
                        "1. Đại diện Hội Hoa Sen: đề nghị bỏ đoạn 15.",
                        "2. Đề nghị làm rõ đoạn 12.")
                .read();

        assertThat(reading.comments())
                .extracting(ExtractedComment::contributor)
                .containsExactly(Optional.of("Hội Hoa Sen"), Optional.empty());
    }

    @Test
    void takesNamesBeforeAColonForSpeakersWhereTheMinutesNameThemSo() {
        LetterReading reading = letter().lines(
                        "Consultation workshop on the draft national report",
                        "Minutes of the group discussions, the Capital, 12 March 2025",
                        "Participants: 42 persons from 17 bodies (list attached to the invitation).",
                        "Open Net Lab: Paragraph 33 leaves out that mobile data were slowed down.",
                        "Institute for Bamboo Studies:",
                        "The report needs a definition of spontaneous assemblies.",
                        "Riverside Youth Club: we agree.",
                        "Recommendation: The State should publish the figures.",
                        "The moderators thanked the participants. The meeting closed at 5.15 p.m.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Paragraph 33 leaves out that mobile data were slowed down.",
                        "The report needs a definition of spontaneous assemblies.",
                        "we agree.",
                        "Recommendation: The State should publish the figures.");
        assertThat(contributors(reading).subList(0, 3))
                .containsExactly("Open Net Lab", "Institute for Bamboo Studies", "Riverside Youth Club");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 12));
        assertThat(setAside(reading, Why.FURNITURE))
                .contains("The moderators thanked the participants. The meeting closed at 5.15 p.m.");
    }

    @Test
    void takesNamesBeforeAColonForPersonsWherePersonsSpeak() {
        LetterReading reading = letter().lines(
                        "Minutes of the consultation meeting",
                        "Ms Jane Example: paragraph 12 is outdated.",
                        "Mr John Sample: it is not.",
                        "Mary Specimen: the figure should be checked.")
                .read();

        assertThat(reading.comments().get(2).author()).contains("Mary Specimen");
        assertThat(reading.comments().get(2).contributor()).isEmpty();
    }

    @Test
    void leavesASingleLabelledLineAlone() {
        LetterReading reading = letter().lines(
                        "Minutes of the consultation meeting",
                        "Clean Water: the figures for 2023 should be added.",
                        "Paragraph 12 is outdated.")
                .read();

        assertThat(texts(reading)).contains("Clean Water: the figures for 2023 should be added.");
        assertThat(contributors(reading)).containsOnly("");
    }

    private static List<String> contributors(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.contributor().orElse(""))
                .toList();
    }

    @Test
    void setsAsideWhatTheDraftersAnswerAndTheHourOfTheDay() {
        LetterReading reading = letter().lines(
                        "Minutes of the public hearing on the draft report",
                        "Capital, 12 March 2025, 2 p.m.",
                        "Bar Council: Why does the draft not give the number of lawyers?",
                        "Ministry of Justice (reply): The number will be added.",
                        "Health Foundation: Paragraph 44 should name the districts.",
                        "Reply: A list can be annexed.",
                        "Q3 (Open Net Lab): Will the register be searchable?",
                        "A3: From July.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Why does the draft not give the number of lawyers?",
                        "Paragraph 44 should name the districts.",
                        "Will the register be searchable?");
        assertThat(contributors(reading)).containsExactly("Bar Council", "Health Foundation", "Open Net Lab");
        assertThat(setAside(reading, Why.RESPONSE))
                .containsExactly(
                        "Ministry of Justice (reply): The number will be added.",
                        "Reply: A list can be annexed.",
                        "A3: From July.");
    }

    @Test
    void readsTheReportOfWorkingGroupsAsMinutes() {
        LetterReading reading = letter().lines("Report of the working groups", "Delta City, 19 March 2025")
                .heading(1, "Group 1: Civil rights")
                .lines(
                        "Facilitator: A. Sample. Rapporteur: B. Sample",
                        "- The group asks for a paragraph on the safety of lawyers.")
                .heading(1, "Group 2: Environment")
                .lines(
                        "Participants: 14 (8 women)",
                        "- Mention the fish kill of August 2024.",
                        "The workshop closed at 5 p.m.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "The group asks for a paragraph on the safety of lawyers.",
                        "Mention the fish kill of August 2024.");
        assertThat(contributors(reading)).containsExactly("Group 1", "Group 2");
    }
}
