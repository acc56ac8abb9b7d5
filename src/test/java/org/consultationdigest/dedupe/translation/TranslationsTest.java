package org.consultationdigest.dedupe.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranslationsTest {
    private static final String VIETNAMESE =
            "Đề nghị Bộ Tư pháp bổ sung số liệu về bạo lực gia đình giai đoạn 2019-2023 theo khuyến nghị của CEDAW.";
    private static final String ENGLISH = "The Ministry of Justice is requested to add data on domestic violence for"
            + " 2019-2023, as recommended by CEDAW.";
    private static final String OTHER_YEARS =
            "The Ministry of Justice is requested to add data on domestic violence for"
                    + " 2009-2013, as recommended by CEDAW.";
    private static final String OTHER_MATTER =
            "Please clarify how children with disabilities in remote areas get health care and education.";

    private final Translations translations = new Translations(Optional.empty());

    @Test
    void pairsTextsThatShareTermsNumbersAndNames() {
        List<Translations.Pair> pairs = translations.among(List.of(VIETNAMESE), List.of(OTHER_MATTER, ENGLISH));

        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).english()).isEqualTo(1);
        assertThat(pairs.get(0).shared())
                .contains(
                        new Translations.Shared("term", "bạo lực gia đình", "domestic violence"),
                        new Translations.Shared("term", "bộ tư pháp", "ministry of justice"),
                        new Translations.Shared("common number", "2019", "2019"),
                        new Translations.Shared("common name", "CEDAW", "CEDAW"));
    }

    @Test
    void pairsNoTextsOfOtherNumbers() {
        assertThat(translations.among(List.of(VIETNAMESE), List.of(OTHER_YEARS)))
                .isEmpty();
    }

    @Test
    void pairsNoTextsAboutAnotherMatter() {
        assertThat(translations.among(List.of(VIETNAMESE), List.of(OTHER_MATTER)))
                .isEmpty();
    }

    @Test
    void readsThousandsAndDecimalsOfBothLanguages() {
        assertThat(translations.among(
                        List.of("Kinh phí cho giáo dục là 1.250.000 đồng, bằng 2,5 phần trăm ngân sách."),
                        List.of("The funds for education are 1,250,000 dong, 2.5 per cent of the budget.")))
                .hasSize(1);
    }

    @Test
    void pairsEachTextWithItsNearestOnly() {
        List<Translations.Pair> pairs =
                translations.among(List.of(VIETNAMESE), List.of(ENGLISH + " " + OTHER_MATTER, ENGLISH));

        assertThat(pairs).extracting(Translations.Pair::english).containsExactly(1);
    }
}
