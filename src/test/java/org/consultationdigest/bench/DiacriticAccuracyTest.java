package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiacriticAccuracyTest {

    @Test
    void countsOnlyCharactersThatCarryAMark() {
        assertThat(DiacriticAccuracy.of("Đề nghị bổ sung", "Đề nghị  bổ\nsung")).isEqualTo(new DiacriticAccuracy(4, 4));
        assertThat(DiacriticAccuracy.of("Đề nghị bổ sung", "De nghi bo sung")).isEqualTo(new DiacriticAccuracy(4, 0));
        assertThat(DiacriticAccuracy.of("Đề nghị bổ sung", "§Ò nghÞ bæ sung")).isEqualTo(new DiacriticAccuracy(4, 0));
    }

    @Test
    void countsWordsThatStandElsewhereWhereTheOrderDoesNotMatter() {
        assertThat(DiacriticAccuracy.inAnyOrder("về bố cục, về", "cục bố; về")).isEqualTo(new DiacriticAccuracy(4, 3));
    }

    @Test
    void countsWhatIsMissingOrPutElsewhereAgainstTheReading() {
        assertThat(DiacriticAccuracy.of("về bố cục và nội dung", "về nội dung")).isEqualTo(new DiacriticAccuracy(5, 2));
        assertThat(DiacriticAccuracy.of("về bố cục", "vềbố cục")).isEqualTo(new DiacriticAccuracy(3, 3));
    }
}
