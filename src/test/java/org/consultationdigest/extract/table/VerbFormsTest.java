package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Verbs in forms that nobody has listed. */
class VerbFormsTest {

    @Test
    void knowsAVerbInAnotherPersonAndTense() {
        VerbForms spanish = new VerbForms("es", Map.of("proponer", TitleRole.ALTER, "opinar", TitleRole.TELL));

        assertThat(spanish.role("proponemos")).contains(TitleRole.ALTER);
        assertThat(spanish.role("opinaban")).contains(TitleRole.TELL);
        assertThat(spanish.role("propuesta")).isEmpty();
    }

    @Test
    void saysNothingWhereTwoVerbsHaveOneStem() {
        VerbForms french = new VerbForms("fr", Map.of("marquer", TitleRole.ALTER, "marque", TitleRole.TELL));

        assertThat(french.role("marquons")).isEmpty();
    }

    @Test
    void saysNothingOfNounsNorInALanguageWithoutEndings() {
        assertThat(new VerbForms("es", Map.of("comentario", TitleRole.SAY)).role("comentarios"))
                .isEmpty();
        assertThat(new VerbForms("vi", Map.of("sua", TitleRole.ALTER)).role("suas"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAStemThatIsTooShort() {
        assertThat(new VerbForms("en", Map.of("see", TitleRole.ALTER)).role("seeing"))
                .isEmpty();
    }
}
