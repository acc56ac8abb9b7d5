package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProposedWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Proposed wording for paragraph 31: "Detainees see a lawyer at once." | "Detainees see a lawyer at once."
                Paragraph 31. Suggested text: Detainees see a lawyer at once. | Detainees see a lawyer at once.
                Phương án sửa đổi cho đoạn 31: Người bị giữ được gặp luật sư ngay. | Người bị giữ được gặp luật sư ngay.
                Formulation proposée : « Toute personne voit un avocat. » | « Toute personne voit un avocat. »
                Đề nghị thay “có thể” bằng “phải”. | “phải”
                Please replace "may" by "shall". | "shall"
                """)
    void isToldFromWhatIsSaidAboutIt(String remark, String wording) {
        assertThat(ProposedWording.split(remark).proposedChange()).contains(wording);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The report should explain why the target was missed by \"20 %\".",
                "Đề nghị làm rõ vì sao tỷ lệ tăng bằng “20%”.",
                "Paragraph 12 says \"many\". This should be explained.",
                "The proposed wording of paragraph 31 is weak and should be clarified.",
                "Comments on the proposed text follow: they are many."
            })
    void isNotFoundWhereWordsOrFiguresAreOnlyQuoted(String remark) {
        assertThat(ProposedWording.split(remark).proposedChange()).isEmpty();
    }

    @Test
    void isAnnouncedByALineOfItsOwn() {
        assertThat(ProposedWording.isLedInBy("Proposed wording for paragraph 31:"))
                .isTrue();
        assertThat(ProposedWording.isLedInBy("Our comments on the wording:")).isFalse();
    }
}
