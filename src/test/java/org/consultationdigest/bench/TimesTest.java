package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void takesTheMiddleOfAnOddNumberOfRounds() {
        Times times = new Times(List.of(9.0, 1.0, 2.0));

        assertThat(times.median()).isEqualTo(2.0);
        assertThat(times.shortest()).isEqualTo(1.0);
        assertThat(times.longest()).isEqualTo(9.0);
    }

    @Test
    void takesTheMeanOfTheTwoInTheMiddleOfAnEvenNumber() {
        assertThat(new Times(List.of(4.0, 1.0, 100.0, 2.0)).median()).isEqualTo(3.0);
    }
}
