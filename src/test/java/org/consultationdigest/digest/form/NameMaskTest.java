package org.consultationdigest.digest.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameMaskTest {
    private final NameMask mask = new NameMask(List.of("Mạng lưới Làng chài", "Village Network", "VNX"), "[*]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Village Network",
                "VILLAGE  NETWORK",
                "village-network",
                "VillageNetwork",
                "Village Net-\nwork",
                "Vil\u200Blage Net\u00ADwork",
                "Ｖｉｌｌａｇｅ Network",
                "mang luoi lang chai",
                "MẠNG LƯỚI LÀNG CHÀI",
                "Ma\u0323ng lươ\u0301i Làng chài",
                "vnx",
                "V.N.X"
            })
    void findsANameHoweverItIsWritten(String written) {
        assertThat(mask.mask("We, " + written + ", ask.")).isEqualTo("We, [*], ask.");
    }

    @ParameterizedTest
    @CsvSource({
        "the village has no network of roads",
        "a villager networks",
        "VNXA and AVNX",
        "Làng chài ven sông",
        "a network in the village"
    })
    void leavesOtherWordsAlone(String text) {
        assertThat(mask.mask(text)).isEqualTo(text);
    }

    @Test
    void takesTheLongestNameAndEveryPlace() {
        NameMask two = new NameMask(List.of("Health Union", "Health Union of the North", " "), "[*]");

        assertThat(two.mask("Health Union of the North; (health union)'s; Health Union of the South"))
                .isEqualTo("[*]; ([*])'s; [*] of the South");
    }

    @Test
    void findsOneWordOnlyAsOneWord() {
        assertThat(new NameMask(List.of("Together"), "[*]").mask("We went to get her. Together!"))
                .isEqualTo("We went to get her. [*]!");
    }
}
