package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as ministries, agencies, standards bodies and platforms shape them, written before the rules were tried on them. */
class FormsOfManyBodiesTest {
    private static final double LEAST = 0.97;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forms-of-many-bodies.txt",
                "forms-of-many-bodies-2.txt",
                "forms-of-many-bodies-3.txt",
                "forms-of-many-bodies-4.txt",
                "forms-of-many-bodies-5.txt",
                "forms-of-many-bodies-7.txt",
                "forms-of-many-bodies-8.txt",
                "forms-of-many-bodies-9.txt",
                "forms-of-many-bodies-10.txt"
            })
    void readsTheColumnsOfFormsThatWereWrittenToTryIt(String resource) throws IOException {
        WrittenForms forms = WrittenForms.read(resource);

        System.out.println(forms.told());
        assertThat(forms.share()).isGreaterThanOrEqualTo(LEAST);
        assertThat(forms.answersTakenForComments()).isZero();
    }
}
