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
        assertThat(Furniture.removed(letter).strip()).isEqualTo(SAID);
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
        assertThat(Furniture.removed(text)).isEqualTo(text);
    }

    @Test
    void takesTimeInProportionToTheText() {
        String names = "Anna River, ".repeat(100_000) + "\n" + "x.".repeat(100_000);

        Assertions.assertTimeout(Duration.ofSeconds(5), () -> Furniture.removed(names));
    }
}
