package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.headings;
import static org.consultationdigest.extract.letter.Letters.letter;
import static org.consultationdigest.extract.letter.Letters.texts;

import java.time.LocalDate;
import org.consultationdigest.extract.DocumentFacts;
import org.junit.jupiter.api.Test;

class SpanishLetterTest {

    private static LetterReading reading() {
        return letter().lines(
                        "FEDERACIÓN DE MUJERES RURALES DEL SUR",
                        "Calle del Puerto 14, Puerto Sur",
                        "Puerto Sur, 4 de marzo de 2025",
                        "Oficio n.º 027/2025",
                        "A la Secretaría del informe nacional",
                        "Asunto: Observaciones al borrador del informe nacional",
                        "De nuestra mayor consideración:",
                        "La Federación ha examinado el borrador y desea formular las siguientes observaciones:",
                        "1. Párrafo 12: los datos sobre refugios están desactualizados.",
                        "2. Párrafo 30: falta toda mención de la nueva ley.",
                        "Sin otro particular, aprovechamos la ocasión para saludarle muy atentamente.",
                        "Juana Ejemplo",
                        "Presidenta")
                .read();
    }

    @Test
    void namesTheBodyOfTheLetterheadItsNumberAndItsDate() {
        DocumentFacts facts = reading().facts();

        assertThat(facts.issuer()).contains("FEDERACIÓN DE MUJERES RURALES DEL SUR");
        assertThat(facts.letterNumber()).contains("027/2025");
        assertThat(facts.date()).contains(LocalDate.of(2025, 3, 4));
    }

    @Test
    void takesTheSalutationForNoHeading() {
        LetterReading reading = reading();

        assertThat(texts(reading))
                .containsExactly(
                        "Párrafo 12: los datos sobre refugios están desactualizados.",
                        "Párrafo 30: falta toda mención de la nueva ley.");
        assertThat(headings(reading, 0)).isEmpty();
        assertThat(headings(reading, 1)).isEmpty();
    }
}
