package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Plans, budgets and lists, in which nobody says anything of a draft. */
class DataTableTest {

    @Test
    void makesNoCommentsOfTheBodiesThatAPlanOfWorksNames() {
        assertThat(
                        read(
                                "Stt | Tên công trình, dự án | Chủ đầu tư | Địa điểm | Tổng vốn | Kế hoạch | Điều chỉnh",
                                "1 | Nâng cấp kênh và đường dọc kênh | Ban Quản lý các dự án Nâng cấp đô thị thành phố | Quận 6 | 599,180 | 10,000 | -5,000",
                                "2 | Xây dựng trường tiểu học khu B | Ban Quản lý Dự án đầu tư xây dựng công trình quận 5 | Quận 5 | 10,552 | 4,588 | -3,238"))
                .isEmpty();
    }

    @Test
    void makesNoCommentsOfLongNamesOfBodiesWhereNoAmountStandsBesideThem() {
        assertThat(read(
                        "No. | Section | Holder",
                        "1 | 2.1 | Department of Rural Development and Land Use Planning",
                        "2 | 2.2 | Institute for the Protection of Coastal Waters and Wetlands"))
                .isEmpty();
    }

    @Test
    void makesNoCommentsOfTheItemsOfABudget() {
        assertThat(read(
                        "STT | Nội dung | Năm 2006",
                        "1 | Tổng thu ngân sách nhà nước trên địa bàn | 12,730,000",
                        "2 | Thu nội địa không kể thu từ dầu thô | 11,988,995"))
                .isEmpty();
    }

    @Test
    void makesNoCommentsOfTheOrdersOfAWorkshop() {
        assertThat(read(
                        "WO# | Description | Status | Hours | Cost",
                        "1226 | Install temporary solar lights at the visitor center. | COMP | 12 | $1,300",
                        "1196 | Check all drains and drop inlets at the gate. | COMP | 4 | $310"))
                .isEmpty();
    }

    @Test
    void makesNoCommentsOfTheHoursOfAProgramme() {
        assertThat(read(
                        "Time | Content | In charge",
                        "8:00 – 8:30 | Participants are registered at the door. | Harbour Bureau",
                        "8:30 – 9:15 | The draft strategy is presented and discussed. | Drafting team",
                        "9:15 – 10:00 | Comments are invited from the floor. | All"))
                .isEmpty();
        assertThat(read(
                        "Thời gian | Nội dung | Người thực hiện",
                        "8h30 – 8h45 | Phát biểu khai mạc | Trưởng ban",
                        "8h45 – 9h30 | Trao đổi, góp ý kiến cho dự thảo | Toàn thể đại biểu",
                        "9h30 – 10h | Bế mạc hội thảo và kết luận | Ban tổ chức"))
                .isEmpty();
    }

    @Test
    void keepsWhatWasSaidAtAnHour() {
        assertThat(Tables.texts(Tables.read(
                        "Time | Speaker | Comment",
                        "9:15 | Lantern Club | The piers should be counted.",
                        "9:20 | Harbour Bureau | The lights are missing.")))
                .containsExactly("The piers should be counted.", "The lights are missing.");
    }

    @Test
    void keepsWhatWasSaidInPlainWordsBesideTwoColumnsOfVotes() {
        TableReading reading = Tables.read(
                "Table | Comment | Votes for | Votes against",
                "1 | Keep the old bridge. | 28 | 2",
                "2 | A library van. | 19 | 0");

        assertThat(Tables.texts(reading)).containsExactly("Keep the old bridge.", "A library van.");
    }

    @Test
    void keepsWhatADescriptionSaysWhereSomebodyHasAnsweredIt() {
        TableReading reading = Tables.read(
                "Item | Description | Pages | Weight | Response",
                "1 | The table on housing is missing. | 12 | 3 | Added.",
                "2 | The figures are old. | 14 | 2 | Updated.");

        assertThat(Tables.texts(reading)).containsExactly("The table on housing is missing.", "The figures are old.");
    }

    @Test
    void keepsAContentOfSentencesInAFormWithNothingBesideIt() {
        TableReading reading = Tables.read(
                "STT | Nội dung | Ghi chú",
                "1 | Đề nghị bổ sung số liệu về lao động trẻ em năm 2023 vào bảng 4. |",
                "2 | Đề nghị làm rõ nguồn của số liệu về tỷ lệ hộ nghèo. |");

        assertThat(reading.comments()).hasSize(2);
    }

    private static Optional<TableReading> read(String... lines) {
        return new TableReader().read(Tables.grid(lines), Tables.context());
    }
}
