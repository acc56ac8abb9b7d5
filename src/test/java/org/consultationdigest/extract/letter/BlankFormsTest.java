package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.texts;

import org.junit.jupiter.api.Test;

/** Forms that are lines to be written on: blank ones say nothing, filled ones what was written on the lines. */
class BlankFormsTest {

    @Test
    void findsNothingOnTheLinesOfABlankForm() {
        Letters vietnamese = letter().bold("PHIẾU GÓP Ý")
                .lines(
                        "Dự thảo Báo cáo quốc gia",
                        "Họ và tên: .............................. Chức vụ: ....................",
                        "Đơn vị công tác: ..............................",
                        "1. Ý kiến chung: ..............................................",
                        "................................................................",
                        "2. Ý kiến về Mục I: ______________________________",
                        "3. Đề xuất sửa đổi, bổ sung: ……………………………………",
                        "……………………………………………………………",
                        "4. Ý kiến khác (nếu có):",
                        "Ngày ..... tháng ..... năm 20.....",
                        "Người góp ý",
                        "(Ký và ghi rõ họ tên)");
        Letters english = letter().bold("COMMENT FORM")
                .lines(
                        "Name of organisation: ______________________",
                        "Section: __________ Paragraph: ___________",
                        "Comment: ________________________________",
                        "Proposed change (please give the full wording): ________________",
                        "Reason:",
                        "Please return this form to the secretariat by 1 March.",
                        "Signature: ______________");
        Letters french = letter().bold("FORMULAIRE D'OBSERVATIONS")
                .lines(
                        "Organisme : ..................................",
                        "Observations sur la section II : ............................",
                        "Modification proposée : ………………………………………",
                        "(Nom et signature)");

        assertSaysNothing(vietnamese);
        assertSaysNothing(english);
        assertSaysNothing(french);
    }

    @Test
    void readsWhatWasWrittenOnTheLines() {
        Letters filled = letter().bold("PHIẾU GÓP Ý")
                .lines(
                        "Họ và tên: .............................. Chức vụ: ....................",
                        "1. Ý kiến chung: Nhất trí với dự thảo...........................",
                        "2. Ý kiến về Mục I: ......... Đề nghị bổ sung số liệu năm 2024 ........",
                        "3. Đề xuất sửa đổi, bổ sung: ……………………………………");

        assertThat(texts(filled.read()))
                .containsExactly(
                        "Ý kiến chung: Nhất trí với dự thảo...........................",
                        "Ý kiến về Mục I: ......... Đề nghị bổ sung số liệu năm 2024 ........");
    }

    @Test
    void takesDotsThatTrailOffForNoLineToWriteOn() {
        Letters trailing = letter().lines("Dear all,", "- The State should build roads, schools, wells, and so on....");

        assertThat(texts(trailing.read()))
                .containsExactly("The State should build roads, schools, wells, and so on....");
    }

    private static void assertSaysNothing(Letters form) {
        LetterReading reading = form.read();
        assertThat(texts(reading)).isEmpty();
        assertThat(charactersOut(reading, form.paragraphs())).isEqualTo(charactersIn(form.paragraphs()));
    }
}
