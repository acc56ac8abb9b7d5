package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms as ministries, agencies, standards bodies and platforms shape them, written before the rules were tried on them. */
class FormsOfManyBodiesTest {
    @ParameterizedTest
    @CsvSource({
        "forms-of-many-bodies.txt, 0.97",
        "forms-of-many-bodies-2.txt, 0.97",
        "forms-of-many-bodies-3.txt, 0.97",
        "forms-of-many-bodies-4.txt, 0.97",
        "forms-of-many-bodies-5.txt, 0.97",
        "forms-of-many-bodies-6.txt, 0.95",
        "forms-of-many-bodies-7.txt, 0.95",
        "forms-of-many-bodies-8.txt, 0.97",
        "forms-of-many-bodies-9.txt, 0.97",
        "forms-of-many-bodies-10.txt, 0.93",
        "forms-of-many-bodies-11.txt, 0.98",
        "forms-of-many-bodies-12.txt, 0.97",
        "forms-of-many-bodies-13.txt, 0.84",
        "forms-of-many-bodies-14.txt, 0.88",
        "forms-of-many-bodies-15.txt, 0.81"
    })
    void readsTheColumnsOfFormsThatWereWrittenToTryIt(String resource, double least) throws IOException {
        WrittenForms forms = WrittenForms.read(resource);

        System.out.println(forms.told());
        assertThat(forms.share()).isGreaterThanOrEqualTo(least);
        assertThat(forms.answersTakenForComments()).isZero();
    }
}
