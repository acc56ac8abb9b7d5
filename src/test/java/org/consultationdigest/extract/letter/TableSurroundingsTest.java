package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.charactersIn;
import static org.consultationdigest.extract.letter.Letters.charactersOut;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.setAside;
import static org.consultationdigest.extract.letter.Letters.texts;

import org.consultationdigest.extract.Remainder.Why;
import org.junit.jupiter.api.Test;

class TableSurroundingsTest {

    @Test
    void takesThePreambleOfTheOfficialFormForNoComment() {
        Letters form = letter().lines(
                        "BẢN TỔNG HỢP Ý KIẾN, TIẾP THU, GIẢI TRÌNH Ý KIẾN GÓP Ý",
                        "1. Tổng số 05 cơ quan, tổ chức, cá nhân đã gửi xin ý kiến và tổng số 09 ý kiến nhận được, trong đó 02 cơ quan nhất trí.",
                        "2. Kết quả cụ thể như sau:");
        LetterReading reading = form.readAroundTable(4);

        assertThat(texts(reading)).isEmpty();
        assertThat(charactersOut(reading, form.paragraphs())).isEqualTo(charactersIn(form.paragraphs()));
    }

    @Test
    void takesTitlesMetaLinesAndInstructionsForNoComments() {
        LetterReading reading = letter().lines(
                        "Date:",
                        "Document: Draft national report of 3 March 2025",
                        "Project: UPR, fourth cycle",
                        "Template for comments and secretariat observations",
                        "MB = body (use the code of the list); ge = general, te = technical. Columns 1, 3, 5 and 6 are compulsory.",
                        "Please use one row per comment and do not change the columns.",
                        "Đề nghị gửi phiếu này về Ban Thư ký trước ngày 31/3/2025.",
                        "Veuillez renvoyer le formulaire au secrétariat.")
                .readAroundTable(5);

        assertThat(texts(reading)).isEmpty();
        assertThat(setAside(reading, Why.INSTRUCTIONS)).hasSize(4);
    }

    @Test
    void keepsWhatAsksForSomethingBesideATable() {
        LetterReading reading = letter().lines(
                        "Comments on the draft national report",
                        "General comment: the draft should be shorter.",
                        "The Institute agrees with the draft in principle.",
                        "Table 2 should give its source.")
                .readAroundTable(10);

        assertThat(texts(reading))
                .containsExactly(
                        "General comment: the draft should be shorter.",
                        "The Institute agrees with the draft in principle.",
                        "Table 2 should give its source.");
    }

    @Test
    void keepsTheWholeBodyOfALetterAroundATable() {
        LetterReading reading = letter().lines(
                        "Dear colleagues,",
                        "1. The share was 94 per cent at the end of 2024.",
                        "2. Our further remarks stand in the table.",
                        "Kind regards,")
                .readAroundTable(4);

        assertThat(texts(reading))
                .containsExactly(
                        "The share was 94 per cent at the end of 2024.", "Our further remarks stand in the table.");
    }

    @Test
    void keepsRequestsBelowATableInWhateverWordsTheyAreMade() {
        String[] requests = {
            "Please also name the ministry that is responsible.",
            "Kindly spell out the acronyms.",
            "We ask that the report names the new law.",
            "We would prefer a shorter annex.",
            "Il faudrait citer la source de ces chiffres.",
            "Nous souhaiterions que le rapport cite la loi.",
            "Solicitamos que se cite la nueva ley.",
            "Los datos del anexo deberían publicarse."
        };

        assertThat(texts(letter().lines(requests).readAroundTable(0))).containsExactly(requests);
    }

    @Test
    void takesCourtesyBelowATableForNoComment() {
        assertThat(texts(letter().lines(
                                "Please find our comments in the table above.",
                                "Please do not hesitate to contact us.",
                                "Por favor, acuse recibo.",
                                "Nous vous remercions de votre attention.")
                        .readAroundTable(0)))
                .isEmpty();
    }
}
