package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageGuesserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Đề nghị bổ sung số liệu về trẻ em khuyết tật năm 2023. | vi
            Nhất trí với nội dung dự thảo. | vi
            De nghi bo sung so lieu ve tre em khuyet tat | vi
            khong co y kien | vi
            y kien cua Bo ve muc II.3: de nghi sua lai cho dung | vi
            Theo Convention on the Rights of the Child, đề nghị bổ sung nội dung về quyền được bảo vệ của trẻ em trong báo cáo. | vi
            Please add data on children with disabilities. | en
            We agree with the draft report. | en
            Delete this sentence | en
            The Government should ratify the treaty. | en
            Le paragraphe 12 devrait mentionner les droits des femmes. | fr
            Nous sommes d'accord avec le projet de rapport. | fr
            El párrafo 12 debe mencionar los derechos de las mujeres. | es
            ¿Por qué no se menciona la educación? | es
            Đề nghị bổ sung số liệu về trẻ em. Please add data on children with disabilities to this section of the report. | mixed
            OK | unknown
            2.3% | unknown
            CEDAW, ICCPR | unknown
            + | unknown
            """)
    void tellsTheLanguageByLettersAndCommonWords(String text, String code) {
        assertThat(LanguageGuesser.guess(text).code()).isEqualTo(code);
    }

    @Test
    void readsDecomposedVietnameseLikeAnyOther() {
        String decomposed = Normalizer.normalize("Đề nghị bổ sung", Normalizer.Form.NFD);
        assertThat(LanguageGuesser.guess(decomposed)).isEqualTo(Language.VIETNAMESE);
    }

    @Test
    void doesNotKnowTheLanguageOfAnEmptyText() {
        assertThat(LanguageGuesser.guess("")).isEqualTo(Language.UNKNOWN);
    }
}
