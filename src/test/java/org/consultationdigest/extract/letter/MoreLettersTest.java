package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Letters of a dozen more kinds: nested requests, requests under headings, two signatories, two languages. */
class MoreLettersTest {

    /** A letter with the remarks that a person finds in it. */
    record Case(String name, Letters letter, List<String> remarks) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void readsTheRemarksThatAPersonFinds(Case each) {
        LetterReading reading = each.letter().read();
        assertThat(texts(reading)).containsExactlyElementsOf(each.remarks());
        assertThat(charactersOut(reading, each.letter().paragraphs()))
                .isEqualTo(charactersIn(each.letter().paragraphs()));
    }

    static Stream<Case> cases() {
        List<Case> cases = new ArrayList<>();
        cases.add(new Case(
                "nested numbered requests in Vietnamese",
                letter().leftBold("LIÊN ĐOÀN LAO ĐỘNG TỈNH ĐỒNG BẰNG")
                        .left("Số: 88/LĐLĐ-CSPL")
                        .right("Đồng Bằng, ngày 9 tháng 4 năm 2025")
                        .lines(
                                "Kính gửi: Ban Thư ký Tổ công tác",
                                "Liên đoàn Lao động tỉnh xin có một số ý kiến như sau:",
                                "1. Phần II:",
                                "1.1. Về việc làm:",
                                "a) Đề nghị bổ sung số liệu lao động phi chính thức;",
                                "b) Cần nêu rõ nguồn của số liệu tại đoạn 14.",
                                "1.2. Về an toàn lao động: chưa đề cập lao động nữ mang thai.",
                                "2. Phần III:",
                                "- Thay “người tàn tật” bằng “người khuyết tật”.",
                                "Trên đây là ý kiến của Liên đoàn Lao động tỉnh./.",
                                "TM. BAN THƯỜNG VỤ",
                                "PHÓ CHỦ TỊCH"),
                List.of(
                        "Đề nghị bổ sung số liệu lao động phi chính thức;",
                        "Cần nêu rõ nguồn của số liệu tại đoạn 14.",
                        "Về an toàn lao động: chưa đề cập lao động nữ mang thai.",
                        "Thay “người tàn tật” bằng “người khuyết tật”.")));
        cases.add(new Case(
                "requests under headings in English",
                letter().bold("Coastal Legal Aid Society")
                        .lines("7 April 2025", "Dear Secretariat,", "We are pleased to submit our views.")
                        .heading(1, "Access to justice")
                        .lines(
                                "Legal aid reaches only two districts. The report should say so.",
                                "We ask that paragraph 33 name the two districts.")
                        .heading(1, "Detention")
                        .lines("Please add figures on pre-trial detention.")
                        .lines("With kind regards,", "Coastal Legal Aid Society"),
                List.of(
                        "Legal aid reaches only two districts. The report should say so.",
                        "We ask that paragraph 33 name the two districts.",
                        "Please add figures on pre-trial detention.")));
        cases.add(new Case(
                "two signatories",
                letter().lines(
                                "Joint letter of the Miners' Union and the Masons' Guild",
                                "To the UPR Secretariat",
                                "1 April 2025",
                                "Dear Sir or Madam,",
                                "(1) Paragraph 21 overlooks informal miners.",
                                "(2) Paragraph 22 should mention silicosis.",
                                "Respectfully submitted,",
                                "For the Miners' Union",
                                "A. Sample, President",
                                "For the Masons' Guild",
                                "B. Example, Secretary"),
                List.of("Paragraph 21 overlooks informal miners.", "Paragraph 22 should mention silicosis.")));
        cases.add(
                new Case(
                        "bilingual letter",
                        letter().lines(
                                        "HỘI BẢO VỆ RỪNG / FOREST PROTECTION ASSOCIATION",
                                        "Kính gửi / To: Ban Thư ký / The Secretariat",
                                        "1. Đề nghị bổ sung số liệu về cháy rừng tại đoạn 61.",
                                        "Please add figures on forest fires to paragraph 61.",
                                        "2. Đoạn 62 chưa nêu vai trò cộng đồng.",
                                        "Paragraph 62 does not mention the role of communities.",
                                        "Trân trọng / Sincerely yours,"),
                        List.of(
                                "Đề nghị bổ sung số liệu về cháy rừng tại đoạn 61.\nPlease add figures on forest fires to paragraph 61.",
                                "Đoạn 62 chưa nêu vai trò cộng đồng.\nParagraph 62 does not mention the role of communities.")));
        cases.add(new Case(
                "French letter with lettered requests under headings",
                letter().bold("Fédération des Apiculteurs")
                        .lines(
                                "Hanoï, le 3 avril 2025",
                                "Objet : Projet de rapport national",
                                "Monsieur le Secrétaire,")
                        .bold("I. Remarques générales")
                        .lines("Le projet est clair mais ne parle pas des abeilles.")
                        .bold("II. Remarques particulières")
                        .lines(
                                "a) Au paragraphe 7, supprimer « presque ».",
                                "b) Le tableau 2 devrait indiquer sa source.",
                                "Nous vous prions d'agréer, Monsieur le Secrétaire, nos salutations distinguées.",
                                "Le Président"),
                List.of(
                        "Le projet est clair mais ne parle pas des abeilles.",
                        "Au paragraphe 7, supprimer « presque ».",
                        "Le tableau 2 devrait indiquer sa source.")));
        cases.add(
                new Case(
                        "agreement alone",
                        letter().leftBold("SỞ NGOẠI VỤ")
                                .left("Số: 3/SNV")
                                .right("Đồng Bằng, ngày 2 tháng 4 năm 2025")
                                .lines(
                                        "Kính gửi: Ban Thư ký",
                                        "Phúc đáp Công văn số 15/BTK, Sở Ngoại vụ nhất trí với nội dung dự thảo Báo cáo và không có ý kiến bổ sung.",
                                        "Trân trọng./."),
                        List.of(
                                "Phúc đáp Công văn số 15/BTK, Sở Ngoại vụ nhất trí với nội dung dự thảo Báo cáo và không có ý kiến bổ sung.")));
        cases.add(new Case(
                "paragraphs by page and line",
                letter().lines(
                                "Institute of Hydrology",
                                "Date: 11 April 2025",
                                "Dear all,",
                                "Our comments refer to the printed draft:",
                                "p. 3, l. 12: replace rain by rainfall.",
                                "p. 5, ll. 2-4: the sentence is unclear.",
                                "p. 9: add a reference.",
                                "Kind regards",
                                "Institute of Hydrology"),
                List.of(
                        "p. 3, l. 12: replace rain by rainfall.",
                        "p. 5, ll. 2-4: the sentence is unclear.",
                        "p. 9: add a reference.")));
        cases.add(new Case(
                "questions",
                letter().lines(
                                "Network of Village Midwives",
                                "Dear Secretariat,",
                                "We have three questions:",
                                "- Why does paragraph 17 stop in 2021?",
                                "- Who counted the births?",
                                "- Will the annex be published?",
                                "Thank you for your attention.",
                                "Network of Village Midwives"),
                List.of(
                        "Why does paragraph 17 stop in 2021?",
                        "Who counted the births?",
                        "Will the annex be published?")));
        cases.add(new Case(
                "ordinal words and a closing wish in Vietnamese",
                letter().lines(
                                "CÂU LẠC BỘ PHỤ NỮ KHUYẾT TẬT",
                                "Kính gửi: Ban Thư ký",
                                "Câu lạc bộ xin góp ý:",
                                "Thứ nhất, dự thảo chưa nêu phụ nữ khuyết tật.",
                                "Thứ hai, đề nghị bổ sung số liệu theo giới tính tại Bảng 4.",
                                "Cuối cùng, đoạn 70 nên chuyển sang Mục III.",
                                "Kính chúc quý Ban sức khỏe và thành công."),
                List.of(
                        "Thứ nhất, dự thảo chưa nêu phụ nữ khuyết tật.",
                        "Thứ hai, đề nghị bổ sung số liệu theo giới tính tại Bảng 4.",
                        "Cuối cùng, đoạn 70 nên chuyển sang Mục III.")));
        cases.add(new Case(
                "recommendation blocks",
                letter().lines(
                                "Submission of the Riverside Parents' Circle",
                                "April 2025",
                                "A. School meals",
                                "1. Meals are served in one school of three.",
                                "Recommendation: The State should serve meals in all schools.",
                                "B. Transport",
                                "2. Buses do not run on market days.",
                                "Recommendation: The State should fund buses on market days."),
                List.of(
                        "Meals are served in one school of three.",
                        "Recommendation: The State should serve meals in all schools.",
                        "Buses do not run on market days.",
                        "Recommendation: The State should fund buses on market days.")));
        cases.add(new Case(
                "legal bases before the requests",
                letter().leftBold("ỦY BAN NHÂN DÂN HUYỆN NÚI CAO")
                        .left("Số: 402/UBND-VX")
                        .right("Núi Cao, ngày 28 tháng 3 năm 2025")
                        .lines(
                                "Kính gửi: Sở Ngoại vụ",
                                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;",
                                "Căn cứ Kế hoạch số 12/KH-UBND ngày 5 tháng 1 năm 2025;",
                                "Sau khi nghiên cứu dự thảo, UBND huyện có ý kiến như sau:",
                                "- Trang 12, dòng 5: số xã đặc biệt khó khăn là 14, không phải 41.",
                                "- Trang 13: bổ sung chương trình nước sạch.",
                                "UBND huyện kính gửi Sở Ngoại vụ tổng hợp./.",
                                "Nơi nhận:",
                                "- Như kính gửi;",
                                "- Lưu: VT, VX.",
                                "KT. CHỦ TỊCH",
                                "PHÓ CHỦ TỊCH"),
                List.of(
                        "Trang 12, dòng 5: số xã đặc biệt khó khăn là 14, không phải 41.",
                        "Trang 13: bổ sung chương trình nước sạch.")));
        cases.add(new Case(
                "Roman points with running paragraphs",
                letter().lines(
                                "European Fisheries Observatory",
                                "Note verbale",
                                "The Observatory presents its compliments to the Secretariat and has the honour to submit the following observations:",
                                "(i) The quota in paragraph 80 dates from 2018.",
                                "It was lowered twice since.",
                                "(ii) Paragraph 81 confuses tons with tonnes.",
                                "The Observatory avails itself of this opportunity to renew to the Secretariat the assurances of its highest consideration.",
                                "Hanoi, 8 April 2025"),
                List.of(
                        "The quota in paragraph 80 dates from 2018.\nIt was lowered twice since.",
                        "Paragraph 81 confuses tons with tonnes.")));
        return cases.stream();
    }
}
