package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.headings;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.references;
import static org.consultationdigest.extract.letter.Letters.setAside;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.time.LocalDate;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;

class VietnameseLetterTest {

    private static Letters official() {
        return letter().left("BỘ HOA SEN")
                .leftBold("VIỆN NGHIÊN CỨU CÂY TRE")
                .left("Số: 12/VNCCT-HTQT")
                .left("V/v góp ý dự thảo Báo cáo quốc gia")
                .right("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .right("Độc lập - Tự do - Hạnh phúc")
                .right("Hà Nội, ngày 05 tháng 02 năm 2025")
                .lines(
                        "Kính gửi: Bộ Mặt Trời",
                        "- Vụ Các tổ chức quốc tế;",
                        "- Ban Thư ký soạn thảo.",
                        "Phúc đáp Công văn số 77/BMT-TCQT ngày 10/01/2025 của Bộ Mặt Trời về việc đề nghị góp ý dự thảo Báo cáo, Viện Nghiên cứu Cây Tre có ý kiến như sau:",
                        "1. Về bố cục",
                        "Nhất trí với bố cục của dự thảo Báo cáo.",
                        "2. Về nội dung cụ thể",
                        "- Tại trang 5, mục II.3: đề nghị bổ sung số liệu năm 2024.",
                        "- Tại trang 7, đoạn 15: số liệu chưa chính xác.",
                        "Đề nghị rà soát lại.",
                        "3. Tại mục III.2:",
                        "a) Đề nghị làm rõ cơ quan chủ trì.",
                        "b) Đề nghị sửa đoạn 45 như sau:",
                        "“Trẻ em được học tập bằng tiếng mẹ đẻ.”",
                        "Trên đây là ý kiến của Viện Nghiên cứu Cây Tre, xin gửi Bộ Mặt Trời tổng hợp./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Lưu: VT, HTQT.",
                        "KT. VIỆN TRƯỞNG",
                        "PHÓ VIỆN TRƯỞNG",
                        "(Đã ký)",
                        "Lê Văn Mẫu");
    }

    @Test
    void takesTheIssuerFromTheBlockAboveTheNumberAndNotTheAddressee() {
        LetterReading reading = official().read();

        assertThat(reading.facts().issuer()).contains("VIỆN NGHIÊN CỨU CÂY TRE");
        assertThat(reading.facts().letterNumber()).contains("12/VNCCT-HTQT");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(reading.facts().channel()).isEqualTo(Channel.LETTER);
    }

    @Test
    void cutsTheBodyByItsOwnNumbers() {
        LetterReading reading = official().read();

        assertThat(texts(reading))
                .containsExactly(
                        "Nhất trí với bố cục của dự thảo Báo cáo.",
                        "Tại trang 5, mục II.3: đề nghị bổ sung số liệu năm 2024.",
                        "Tại trang 7, đoạn 15: số liệu chưa chính xác.\nĐề nghị rà soát lại.",
                        "Đề nghị làm rõ cơ quan chủ trì.",
                        "Đề nghị sửa đoạn 45 như sau:");
        assertThat(reading.comments().get(4).wording().proposedChange())
                .contains("“Trẻ em được học tập bằng tiếng mẹ đẻ.”");
    }

    @Test
    void keepsHeadingsAndLeadInsAsThePlaceOfTheirItems() {
        LetterReading reading = official().read();

        assertThat(headings(reading, 1)).containsExactly("2. Về nội dung cụ thể");
        assertThat(references(reading, 1)).isEmpty();
        assertThat(headings(reading, 3)).containsExactly("3. Tại mục III.2");
        assertThat(references(reading, 3)).containsExactly("Tại mục III.2");
        assertThat(reading.comments().get(3).location().heading()).contains("3. Tại mục III.2");
        assertThat(setAside(reading, Why.HEADING)).containsExactly("1. Về bố cục", "2. Về nội dung cụ thể");
        assertThat(setAside(reading, Why.LEAD_IN)).hasSize(2).last().isEqualTo("3. Tại mục III.2:");
    }

    @Test
    void setsAsideTheFurnitureAndNothingElse() {
        assertThat(setAside(official().read(), Why.FURNITURE))
                .contains(
                        "Kính gửi: Bộ Mặt Trời",
                        "- Vụ Các tổ chức quốc tế;",
                        "Nơi nhận:",
                        "- Lưu: VT, HTQT.",
                        "Lê Văn Mẫu")
                .hasSize(18);
    }

    @Test
    void accountsForEveryCharacter() {
        Letters official = official();

        assertThat(charactersOut(official.read(), official.paragraphs()))
                .isEqualTo(charactersIn(official.paragraphs()));
    }

    @Test
    void takesTheLastBodyOfACellThatHoldsBothNames() {
        LetterReading reading = letter().left("TỔNG LIÊN ĐOÀN HOA HỒNG\nHỘI NHỮNG NGƯỜI\nTRỒNG LÚA\nSố: 3/HNTL")
                .right("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc")
                .lines("Kính gửi: Bộ Mặt Trời", "Hội không có ý kiến đối với dự thảo.")
                .read();

        assertThat(reading.facts().issuer()).contains("HỘI NHỮNG NGƯỜI TRỒNG LÚA");
        assertThat(texts(reading)).containsExactly("Hội không có ý kiến đối với dự thảo.");
    }

    @Test
    void readsAHeadThatWasTypedWithTabs() {
        LetterReading reading = letter().lines(
                        "SỞ CÂY XANH\tCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Số: 9/SCX-VP\tĐộc lập - Tự do - Hạnh phúc",
                        "Kính gửi: Bộ Mặt Trời",
                        "Sở Cây Xanh nhất trí với dự thảo Báo cáo.")
                .read();

        assertThat(reading.facts().issuer()).contains("SỞ CÂY XANH");
        assertThat(reading.facts().letterNumber()).contains("9/SCX-VP");
        assertThat(texts(reading)).containsExactly("Sở Cây Xanh nhất trí với dự thảo Báo cáo.");
    }

    @Test
    void saysNothingOfTheIssuerWhereOnlyTheAddresseeIsNamed() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Bộ Mặt Trời",
                        "Phúc đáp Công văn số 77/BMT của Bộ Mặt Trời, chúng tôi có ý kiến như sau:",
                        "1. Đề nghị bổ sung mục về nước sạch.",
                        "2. Đề nghị bỏ đoạn 12.")
                .read();

        assertThat(reading.facts().issuer()).isEmpty();
        assertThat(texts(reading)).containsExactly("Đề nghị bổ sung mục về nước sạch.", "Đề nghị bỏ đoạn 12.");
    }

    @Test
    void keepsAgreementThatStandsInTheSentenceOfTheAnsweredLetter() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Bộ Mặt Trời",
                        "Phúc đáp Công văn số 77/BMT, Hội Hoa Sen nhất trí với dự thảo Báo cáo và không có ý kiến bổ sung.",
                        "Trân trọng./.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Phúc đáp Công văn số 77/BMT, Hội Hoa Sen nhất trí với dự thảo Báo cáo và không có ý kiến bổ sung.");
    }

    @Test
    void keepsARemarkWithItsBareFragmentsTogether() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Bộ Mặt Trời",
                        "1. Đề nghị bổ sung các luật sau:",
                        "- Luật Cây xanh;",
                        "- Luật Nước sạch.",
                        "2. Đề nghị bỏ đoạn 12.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Đề nghị bổ sung các luật sau:\n- Luật Cây xanh;\n- Luật Nước sạch.", "Đề nghị bỏ đoạn 12.");
    }

    @Test
    void readsAutomaticNumbersLikeTypedOnes() {
        LetterReading reading = letter().lines("Kính gửi: Bộ Mặt Trời")
                .numbered("1.", "Về mục II.3")
                .numbered("-", "Đề nghị bổ sung số liệu.")
                .numbered("2.", "Đề nghị bỏ đoạn 12.")
                .read();

        assertThat(texts(reading)).containsExactly("Đề nghị bổ sung số liệu.", "Đề nghị bỏ đoạn 12.");
        assertThat(headings(reading, 0)).containsExactly("1. Về mục II.3");
        assertThat(headings(reading, 1)).isEmpty();
    }

    @Test
    void goesOnReadingAnAnnexBelowTheSignature() {
        LetterReading reading = letter().lines(
                        "Kính gửi: Bộ Mặt Trời",
                        "Hội nhất trí với dự thảo.",
                        "Trân trọng./.",
                        "CHỦ TỊCH",
                        "Lê Văn Mẫu",
                        "PHỤ LỤC",
                        "1. Đoạn 12: đề nghị bỏ.",
                        "2. Đoạn 45: đề nghị cập nhật số liệu.")
                .read();

        assertThat(texts(reading))
                .containsExactly(
                        "Hội nhất trí với dự thảo.", "Đoạn 12: đề nghị bỏ.", "Đoạn 45: đề nghị cập nhật số liệu.");
    }

    @Test
    void takesTheParagraphThatReplacesAnEarlierLetterForNoRemark() {
        LetterReading reading = letter().leftBold("BỘ MẶT TRỜI")
                .left("Số: 97/BMT-KH")
                .lines(
                        "Kính gửi: Ban Thư ký",
                        "Ngày 13/3/2025, Bộ Mặt Trời đã có Công văn số 88/BMT-KH gửi Ban Thư ký. Sau khi rà soát số liệu, Bộ xin đính chính; Công văn này thay thế Công văn số 88/BMT-KH.",
                        "1. Đoạn 48: tỷ lệ là 29%, đề nghị sửa lại.")
                .read();

        assertThat(texts(reading)).containsExactly("Đoạn 48: tỷ lệ là 29%, đề nghị sửa lại.");
        assertThat(reading.facts().date()).isEmpty();
        assertThat(reading.facts().letterNumber()).contains("97/BMT-KH");
    }

    @Test
    void takesNumberAndDayOfTheLetterThatAFormCameWith() {
        LetterReading reading = letter().lines(
                        "BỘ MẶT TRỜI",
                        "BẢNG TỔNG HỢP Ý KIẾN",
                        "(Kèm theo Công văn số 530/BMT-HT ngày 11 tháng 3 năm 2025)")
                .readAroundTable(4);

        assertThat(reading.facts().letterNumber()).contains("530/BMT-HT");
        assertThat(reading.facts().date()).contains(LocalDate.of(2025, 3, 11));
    }
}
