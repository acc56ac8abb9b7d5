package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Forms as ministries, agencies, standards bodies and platforms shape them, written before the rules were tried on them. */
class FormsOfManyBodiesTest {
    private static final double LEAST = 0.97;

    @Test
    void readsTheColumnsOfFormsThatWereWrittenToTryIt() throws IOException {
        WrittenForms forms = WrittenForms.read("forms-of-many-bodies.txt");

        System.out.println(forms.told());
        assertThat(forms.share()).isGreaterThanOrEqualTo(LEAST);
        assertThat(forms.answersTakenForComments()).isZero();
    }
}
