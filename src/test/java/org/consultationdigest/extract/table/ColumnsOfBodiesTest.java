package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which the title of a column says whose comments stand beneath: each body keeps its voice. */
class ColumnsOfBodiesTest {

    @Test
    void givesEveryBodyItsOwnCommentOfARow() {
        TableReading reading = Tables.read(
                "Nội dung dự thảo | Ý kiến của Bộ Tài chính | Ý kiến của Hội Luật gia Việt Nam | Tiếp thu, giải trình",
                "Mục III.2 | Đề nghị bổ sung số liệu về kinh phí của năm 2023. | Cần làm rõ trách nhiệm của địa phương. | Đã bổ sung",
                "Mục IV.1 | | Đề nghị bỏ đoạn cuối vì trùng lặp với mục III. | Giữ nguyên");

        assertThat(said(reading))
                .containsExactly(
                        "Bộ Tài chính: Đề nghị bổ sung số liệu về kinh phí của năm 2023.",
                        "Hội Luật gia Việt Nam: Cần làm rõ trách nhiệm của địa phương.",
                        "Hội Luật gia Việt Nam: Đề nghị bỏ đoạn cuối vì trùng lặp với mục III.");
        assertThat(reading.comments())
                .allSatisfy(comment -> assertThat(comment.extras()).containsKey("Tiếp thu, giải trình"))
                .extracting(comment -> comment.hints().references().get(0))
                .containsExactly("Mục III.2", "Mục III.2", "Mục IV.1");
        assertThat(reading.comments().get(1).location().cell()).contains("C2");
    }

    @Test
    void tellsEnglishBodiesApartTheSameWay() {
        TableReading reading = Tables.read(
                "Section | Comments of the Ministry of Health | Comments from the Lawyers' Association | UNICEF comments | Response",
                "III.2 | Please add the budget of 2023. | The duties of provinces are not clear. | Use the data of the survey. | Added",
                "IV.1 | We agree. | Delete the last paragraph, it repeats section III. | | Kept");

        assertThat(said(reading))
                .containsExactly(
                        "Ministry of Health: Please add the budget of 2023.",
                        "Lawyers' Association: The duties of provinces are not clear.",
                        "UNICEF: Use the data of the survey.",
                        "Ministry of Health: We agree.",
                        "Lawyers' Association: Delete the last paragraph, it repeats section III.");
    }

    @Test
    void readsMoreBodiesThanATableUsuallyHasColumnsOfComments() {
        TableReading reading = Tables.read(
                "Điều | Ý kiến Bộ Y tế | Ý kiến Bộ Tư pháp | Ý kiến Bộ Công an | Ý kiến Bộ Nội vụ | Ý kiến Bộ Xây dựng",
                "Điều 3 | Nên giữ như cũ để dễ thi hành. | Bỏ cụm từ cuối cùng của khoản. | Đề nghị quy định rõ hơn về thời hạn. | Nhất trí | Thêm một khoản về nhà ở xã hội.");

        assertThat(said(reading))
                .containsExactly(
                        "Bộ Y tế: Nên giữ như cũ để dễ thi hành.",
                        "Bộ Tư pháp: Bỏ cụm từ cuối cùng của khoản.",
                        "Bộ Công an: Đề nghị quy định rõ hơn về thời hạn.",
                        "Bộ Nội vụ: Nhất trí",
                        "Bộ Xây dựng: Thêm một khoản về nhà ở xã hội.");
    }

    @Test
    void readsTheNamesOfBodiesBelowATitleForAllOfThem() {
        TableReading reading = Tables.read(
                "STT | Nội dung | <2>Ý kiến góp ý | Giải trình",
                "^ | ^ | Bộ Tài chính | Hội Luật gia | ^",
                "1 | Mục II | Cần nêu nguồn số liệu cho bảng thứ hai. | Nên rút gọn phần này còn một trang. | Tiếp thu");

        assertThat(said(reading))
                .containsExactly(
                        "Bộ Tài chính: Cần nêu nguồn số liệu cho bảng thứ hai.",
                        "Hội Luật gia: Nên rút gọn phần này còn một trang.");
    }

    @Test
    void readsColumnsThatBearNothingButTheNamesOfBodies() {
        TableReading reading = Tables.read(
                "Điều khoản | BỘ TÀI CHÍNH | BỘ TƯ PHÁP | Ý kiến của cơ quan chủ trì soạn thảo",
                "Điều 4 | Đề nghị làm rõ nguồn kinh phí thực hiện chính sách này. | Rà soát kỹ thuật trình bày văn bản cho thống nhất. | Tiếp thu");

        assertThat(said(reading))
                .containsExactly(
                        "BỘ TÀI CHÍNH: Đề nghị làm rõ nguồn kinh phí thực hiện chính sách này.",
                        "BỘ TƯ PHÁP: Rà soát kỹ thuật trình bày văn bản cho thống nhất.");
        assertThat(reading.comments().get(0).extras()).containsKey("Ý kiến của cơ quan chủ trì soạn thảo");
    }

    @Test
    void goesOnWithEachBodysCommentInTheRowBelow() {
        TableReading reading = Tables.read(
                "No. | Section | Comments of the Ministry of Health | Comments of the Ministry of Labour",
                "1 | 2.3 | Please add | Wages are missing",
                " | | the budget. | in table 4.",
                "2 | 2.4 | Clear. | Not clear.");

        assertThat(said(reading))
                .containsExactly(
                        "Ministry of Health: Please add\nthe budget.",
                        "Ministry of Labour: Wages are missing\nin table 4.",
                        "Ministry of Health: Clear.",
                        "Ministry of Labour: Not clear.");
    }

    @Test
    void namesTheBodyOfTheOnlyColumnOfComments() {
        TableReading reading = Tables.read(
                "Mục | Ý kiến của Hội Luật gia Việt Nam | Giải trình",
                "II.1 | Nên nêu rõ nguồn của số liệu này. | Tiếp thu");

        assertThat(said(reading)).containsExactly("Hội Luật gia Việt Nam: Nên nêu rõ nguồn của số liệu này.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ý kiến của các bộ, ngành",
                "Ý kiến của đơn vị góp ý",
                "Comments of the organization",
                "Comments from Member States",
                "Comments by reviewer",
                "Observations de l'organisme",
                "Góp ý của Bộ, ngành, địa phương"
            })
    void takesATitleForAllBodiesForNoBodysName(String title) {
        TableReading reading = Tables.read(
                "Section | " + title + " | Response", "2.3 | The figure of last year is missing here. | Added");

        assertThat(reading.comments().get(0).contributor()).isEmpty();
    }

    @Test
    void leavesTheDraftingBodysViewAnAnswer() {
        TableReading reading = Tables.read(
                "Điều | Ý kiến của đơn vị góp ý | Ý kiến của Bộ Y tế",
                "3 | Nên giữ như cũ để dễ thi hành hơn ở xã. | Tiếp thu, đã sửa lại điều này.",
                "4 | Bỏ cụm từ cuối cùng của khoản hai. | Giữ nguyên như dự thảo.");

        assertThat(Tables.texts(reading))
                .containsExactly("Nên giữ như cũ để dễ thi hành hơn ở xã.", "Bỏ cụm từ cuối cùng của khoản hai.");
    }

    @Test
    void leavesColumnsOfTicksForBodiesAlone() {
        TableReading reading = Tables.read(
                "Mục | Nội dung góp ý | Bộ Tài chính | Bộ Y tế", "II.1 | Nên nêu rõ nguồn của số liệu này. | x | ");

        assertThat(Tables.texts(reading)).containsExactly("Nên nêu rõ nguồn của số liệu này.");
    }

    @Test
    void keepsTheReasonThatStandsBesideTheBodies() {
        TableReading reading = Tables.read(
                "Mục | Ý kiến của Bộ Y tế | Ý kiến của Bộ Tài chính | Lý do",
                "II.1 | Nên nêu rõ nguồn của số liệu này. | | Số liệu năm cũ đã bị thay thế.");

        assertThat(reading.comments()).hasSize(1);
        assertThat(reading.comments().get(0).wording().rationale()).contains("Số liệu năm cũ đã bị thay thế.");
        assertThat(reading.remainder()).allMatch(text -> text.why() == Remainder.Why.TABLE_HEADER);
    }

    @Test
    void keepsWhoTheRowNamesBesideTheBodiesOfTheColumns() {
        TableReading reading = Tables.read(
                "Section | Organisation | Comments of the Ministry of Health | Comments of the Ministry of Labour",
                "2.3 | Hill Society | The figure of last year is missing here. | Wages are missing in table 4.");

        assertThat(said(reading))
                .containsExactly(
                        "Ministry of Health: The figure of last year is missing here.",
                        "Ministry of Labour: Wages are missing in table 4.");
        assertThat(reading.comments())
                .allSatisfy(comment -> assertThat(comment.extras()).containsEntry("Organisation", "Hill Society"));
    }

    private static List<String> said(TableReading reading) {
        return reading.comments().stream().map(ColumnsOfBodiesTest::said).toList();
    }

    private static String said(ExtractedComment comment) {
        return comment.contributor().orElse("nobody") + ": "
                + comment.wording().text().orElse("");
    }
}
