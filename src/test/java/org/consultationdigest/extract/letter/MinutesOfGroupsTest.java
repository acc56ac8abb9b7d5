package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.letter;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Minutes in which groups speak below their headings, the drafters answer, or the language is Spanish or French. */
class MinutesOfGroupsTest {

    @Test
    void whatStandsBelowTheHeadingOfAGroupIsSaidByIt() {
        assertThat(said(letter().bold("BÁO CÁO KẾT QUẢ THẢO LUẬN NHÓM")
                        .heading(1, "Nhóm 2: Cảng và tàu")
                        .lines("Trưởng nhóm: ông Mai Văn Mẫu.", "Nhóm cũng đề nghị bổ sung số liệu về đèn biển.")
                        .read()))
                .containsExactly("Nhóm 2: Nhóm cũng đề nghị bổ sung số liệu về đèn biển.");
        assertThat(said(letter().heading(1, "Report of the breakout groups")
                        .heading(2, "Group B – Ships")
                        .lines("The group found the annex too long.", "It suggested moving paragraph 55 to the end.")
                        .read()))
                .containsExactly(
                        "Group B: The group found the annex too long.",
                        "Group B: It suggested moving paragraph 55 to the end.");
    }

    @Test
    void anAnswerWithItsGiverInBracketsIsNoComment() {
        assertThat(said(letter().bold("BIÊN BẢN TỌA ĐÀM")
                        .lines(
                                "Hỏi (Hội Cảng biển): Đề nghị cho biết nguồn của số liệu?",
                                "Đáp (Ban soạn thảo): Số liệu sẽ được bổ sung.")
                        .read()))
                .containsExactly("Hội Cảng biển: Đề nghị cho biết nguồn của số liệu?");
    }

    @Test
    void knowsSpanishAndFrenchMinutes() {
        assertThat(said(letter().bold("ACTA DE LA REUNIÓN")
                        .lines("Lugar: Puerto", "Asistentes: 18 personas")
                        .bold("Intervenciones")
                        .lines("Representante de la Cooperativa del Puerto: El informe no menciona los faros.")
                        .bold("Acuerdos")
                        .lines("- Enviar las observaciones por escrito.", "Se levanta la sesión a las 18 horas.")
                        .read()))
                .containsExactly("Cooperativa del Puerto: El informe no menciona los faros.");
        assertThat(said(letter().bold("COMPTE RENDU DE L'ATELIER")
                        .lines(
                                "Étaient présents : 22 participants",
                                "Le représentant de la Ligue des Phares : Il manque un paragraphe sur les ports.",
                                "La séance est levée à 17 heures.")
                        .read()))
                .containsExactly("Ligue des Phares: Il manque un paragraphe sur les ports.");
    }

    private static List<String> said(LetterReading reading) {
        return reading.comments().stream()
                .map(comment -> comment.contributor().orElse("") + ": "
                        + comment.wording().shown())
                .toList();
    }
}
