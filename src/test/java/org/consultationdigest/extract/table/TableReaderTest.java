package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.junit.jupiter.api.Test;

class TableReaderTest {

    @Test
    void joinsACommentThatIsSplitOverRows() {
        TableReading reading = Tables.read(
                "STT | Mục | Nội dung góp ý",
                "1 | II.B | Đề nghị bổ sung số liệu",
                " | | về trẻ em.",
                "2 | II.C | Làm rõ.");

        assertThat(Tables.texts(reading)).containsExactly("Đề nghị bổ sung số liệu\nvề trẻ em.", "Làm rõ.");
    }

    @Test
    void keepsANumberedRecordWithoutAPlaceApart() {
        TableReading reading =
                Tables.read("No. | Section | Comment", "1 | 2.3 | First.", "2 | | Second.", "3 | 2.4 | Third.");

        assertThat(Tables.texts(reading)).containsExactly("First.", "Second.", "Third.");
        assertThat(reading.comments().get(1).hints().references()).isEmpty();
    }

    @Test
    void readsATickAsTheTitleAboveIt() {
        TableReading reading = Tables.read(
                "STT | Nội dung xin ý kiến | Đồng ý | Không đồng ý | Ý kiến khác",
                "1 | Thời gian họp | x | | ",
                "2 | Mức hỗ trợ | | x | Nên hỗ trợ theo quãng đường thực tế.",
                "3 | Nơi họp | | x | ");

        assertThat(Tables.texts(reading))
                .containsExactly("Đồng ý", "Nên hỗ trợ theo quãng đường thực tế.", "Không đồng ý");
    }

    @Test
    void keepsRowsApartWhereFewOfThemNameAPlace() {
        TableReading reading = Tables.read("Section | Comment", "2.3 | First.", " | Second.", " | Third.");

        assertThat(Tables.texts(reading)).containsExactly("First.", "Second.", "Third.");
    }

    @Test
    void readsADittoAsTheCellAboveAndKeepsItAsWritten() {
        TableReading reading = Tables.read(
                "TT | Đơn vị góp ý | Mục | Nội dung góp ý", "1 | Sở Núi | II.B | Một.", "2 | -nt- | như trên | Hai.");

        ExtractedComment second = reading.comments().get(1);
        assertThat(second.contributor()).contains("Sở Núi");
        assertThat(second.hints().references()).containsExactly("Mục II.B");
        assertThat(second.extras()).containsEntry("Mục", "như trên").containsEntry("Đơn vị góp ý", "-nt-");
    }

    @Test
    void leavesASubmitterUnknownWhereEveryRowIsToNameItsOwn() {
        TableReading reading =
                Tables.read("No. | Organisation | Comment", "1 | Hill | One.", "2 | Hill | Two.", "3 | | Three.");

        assertThat(reading.comments().get(2).contributor()).isEmpty();
    }

    @Test
    void setsColumnNumbersRepeatedHeadersTotalsAndEmptyRecordsAside() {
        TableReading reading = Tables.read(
                "STT | Mục | Nội dung góp ý",
                "(1) | (2) | (3)",
                "1 | I | Một.",
                "STT | Mục | Nội dung góp ý",
                "2 | II | Hai.",
                "3 | | ",
                "Tổng cộng | | 2");

        assertThat(Tables.texts(reading)).containsExactly("Một.", "Hai.");
        assertThat(reading.remainder())
                .extracting(Remainder::why)
                .containsExactly(
                        Remainder.Why.TABLE_HEADER,
                        Remainder.Why.TABLE_HEADER,
                        Remainder.Why.TABLE_HEADER,
                        Remainder.Why.EMPTY_RECORD,
                        Remainder.Why.TABLE_HEADER);
    }

    @Test
    void nestsBandsByTheirLabelsAndTakesABodyForTheContributor() {
        TableReading reading = Tables.read(
                "Trang | Nội dung góp ý | Ghi chú",
                "<3>A. BỘ NÔNG NGHIỆP",
                "<3>II. Quyền dân sự",
                "<3>1. Quyền sống",
                "3 | Một. | ",
                "<3>2. Quyền tự do",
                "4 | Hai. | ");

        assertThat(reading.comments())
                .extracting(comment -> comment.hints().references())
                .containsExactly(
                        List.of("II. Quyền dân sự", "1. Quyền sống"), List.of("II. Quyền dân sự", "2. Quyền tự do"));
        assertThat(reading.comments().get(1).contributor()).contains("A. BỘ NÔNG NGHIỆP");
    }

    @Test
    void keepsShortCommentsOfATableThatIsLettered() {
        TableReading reading = Tables.read("ID | Comment", "A | Fix typo", "B | Add source");

        assertThat(Tables.texts(reading)).containsExactly("Fix typo", "Add source");
    }

    @Test
    void readsADateOnlyWhereItIsOneDay() {
        TableReading reading = Tables.read(
                "Date | Section | Comment",
                "2025-02-05 | I | One.",
                "5/2/2025 | II | Two.",
                "25/2/2025 | III | Three.");

        assertThat(reading.comments().get(0).date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(reading.comments().get(1).date()).isEmpty();
        assertThat(reading.comments().get(1).extras()).containsEntry("Date", "5/2/2025");
        assertThat(reading.comments().get(2).date()).contains(LocalDate.of(2025, 2, 25));
    }

    @Test
    void holdsATableOfAnswersAloneForNoCommentTable() {
        Grid grid = Tables.grid("STT | Mục | Ý kiến tiếp thu, giải trình", "1 | I | Tiếp thu.");

        assertThat(new TableReader().read(grid, Tables.context())).isEmpty();
    }
}
