package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FurnitureTest {
    private static final String SAID = "Please add the figures for 2023. They are missing.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dear Sir or Madam,\nPlease add the figures for 2023. They are missing.",
                "To whom it may concern:\n\nPlease add the figures for 2023. They are missing.\n\nThank you.",
                "Please add the figures for 2023. They are missing. Thank you for your time and consideration.",
                "Please add the figures for 2023. They are missing.\nSincerely,\nAnna River\n12 Hill Road\nRiverton, RT 12345",
                "Kính gửi Bộ Tư pháp,\nPlease add the figures for 2023. They are missing.\nTrân trọng.",
                "Madame, Monsieur,\nPlease add the figures for 2023. They are missing.\nCordialement,\nAnne de la Rive"
            })
    void takesAwayWhatSaysNothing(String letter) {
        assertThat(Furniture.of(letter).said().strip()).isEqualTo(SAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Please name these provinces:\nNorth River",
                "Please name these provinces, and say why they were chosen\nNorth River",
                "Add this after the last sentence.\nArticle 5",
                "Ban it now.\nSTOP THIS!",
                "Thank you for protecting our water and for banning lead.",
                "Thank you."
            })
    void leavesWhatMaySaySomething(String text) {
        assertThat(Furniture.of(text).said()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sincerely,\nAnna River",
                "Best regards\n\nAnna River\nNorth Society",
                "Trân trọng,\nNguyễn Thị Sông",
                "Anna River\n12 Hill Road",
                "Anna River\nRiverton, RT 12345",
                "Anna River\nanna.river@example.org",
                "Anna River\nTel: +84 24 1234 5678"
            })
    void isSureOfASignatureByAClosingFormulaOrAnAddress(String below) {
        Furniture furniture = Furniture.of(SAID + "\n" + below);

        assertThat(furniture.said().strip()).isEqualTo(SAID);
        assertThat(furniture.below()).isEmpty();
        assertThat(furniture.signature()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"- Anna River", "North River\nSouth Hill", "Nguyễn Thị Sông"})
    void isNotSureOfLinesOfNamesAlone(String below) {
        Furniture furniture = Furniture.of(SAID + "\n" + below);

        assertThat(furniture.said().strip()).isEqualTo(SAID);
        assertThat(furniture.below()).isEqualTo(below);
        assertThat(furniture.signature()).isEmpty();
    }

    @Test
    void takesTimeInProportionToTheText() {
        String names = "Anna River, ".repeat(100_000) + "\n" + "x.".repeat(100_000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Furniture.of(names));
    }
}
