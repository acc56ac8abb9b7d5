package org.consultationdigest.dedupe.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HarmlessDifferencesTest {
    private final Guards guards = Guards.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We do not agree with the fee. | WE DON'T AGREE WITH THE FEE",
                "The fund pays twelve thousand euros. | The fund pays 12,000 euros.",
                "Le fonds verse 1 200 euros. | Le fonds verse 1.200 euros.",
                "In 2019, 45 percent were dry. | In 2019, 45% were dry.",
                "The law of 12 March 2021. | The law of March 12, 2021.",
                "Ban hành ngày 12 tháng 3 năm 2021. | Ban hành ngày 12/3/2021.",
                "Đề nghị hòa giải theo quy định. | Đề nghị hoà giải theo qui định.",
                "Đề nghị bổ sung số liệu. | De nghi bo sung so lieu.",
                "Có mười lăm tỉnh báo cáo. | Có 15 tỉnh báo cáo.",
                "Cần bảo đảm quyền của người dân. | Cần đảm bảo quyền của người dân.",
                "The carpenter was brought up. | The carpentcr was bro ught up.",
                "The second sentence misleads. | The 2nd sentence misleads.",
                "The United Nations in the talks. | The UN in the talks.",
                "Viet Nam ratified the treaty. | Vietnam ratified the treaty.",
                "The non-binding text. | The nonbinding text.",
                "We support the plan. | We very strongly support the plan.",
                "The organisation analysed it. | The organization analyzed it.",
                "Name the courts of appeal. Add the costs. | Add the costs. Name the courts of appeal.",
                "The draft omits tenants. | The draft omits tenants. Thank you very much."
            })
    void doNotKeepTextsApart(String one, String other) {
        assertThat(guards.between(one, other)).isEmpty();
    }
}
