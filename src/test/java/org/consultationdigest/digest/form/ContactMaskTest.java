package org.consultationdigest.digest.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {
    private final ContactMask mask = new ContactMask("[mail]", "[phone]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "river.union@example.org",
                "mailto:a_b+c@mail.example.vn",
                "river [at] example.org",
                "river＠example.org",
                "hòa@ví-dụ.vn"
            })
    void hidesEMailAddresses(String written) {
        assertThat(mask.mask("Write to " + written + ", please")).isEqualTo("Write to [mail], please");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "0912 345 678",
                "0912.345.678",
                "(024) 3825 1234",
                "024-3825-1234",
                "+84 912 345 678",
                "+84.912.345.678",
                "(+84) 24 3825 1234",
                "0084 912 345 678",
                "+1 202-555-0143",
                "202-555-0143",
                "(202) 555-0143"
            })
    void hidesPhoneNumbers(String written) {
        assertThat(mask.mask("Gọi " + written + " trước 5 giờ")).isEqualTo("Gọi [phone] trước 5 giờ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tel: 3825 1234", "ĐT: 3825.1234", "Điện thoại 38251234", "Fax. 3825-1234"})
    void hidesNumbersThatAreIntroducedAsPhones(String written) {
        assertThat(mask.mask(written)).endsWith("[phone]").doesNotContain("1234");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Luật số 45/2019/QH14 ngày 20/11/2019",
                "giai đoạn 2019-2023",
                "05.02.2025 10:30",
                "05/02/2025",
                "+ 1.500.000 tỷ đồng",
                "+1.500.000",
                "1,234,567,890 đồng",
                "0,5 % và 0.123456789",
                "Recommendations 38.12, 38.13 and 140.7",
                "paragraphs 45-47, 50-52",
                "Công văn 0123/BTP-PLQT",
                "ISO 9001:2015 @ 5 %"
            })
    void leavesDatesFiguresAndReferencesAlone(String text) {
        assertThat(mask.mask(text)).isEqualTo(text);
    }
}
