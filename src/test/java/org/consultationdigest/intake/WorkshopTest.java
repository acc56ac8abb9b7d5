package org.consultationdigest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTest {

    @ParameterizedTest
    @ValueSource(strings = {"2023-11-24", "2023-11-24 Hanoi", "2023-11-24_Hà Nội", "2023-11-24-25 Huế"})
    void isHeldOnTheDayItsNameBeginsWith(String folder) {
        assertThat(Workshop.named(folder).date()).contains(LocalDate.of(2023, 11, 24));
        assertThat(Workshop.named(folder).name()).isEqualTo(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Hanoi 2023-11-24", "2023-11-245", "2023-02-30 Hanoi", "24-11-2023 Hanoi", "2023 Hanoi", ""})
    void hasNoDateOtherwise(String folder) {
        assertThat(Workshop.named(folder).date()).isEmpty();
    }
}
