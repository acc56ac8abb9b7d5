package org.consultationdigest.extract.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.letter.Letters.headings;
import static org.consultationdigest.extract.letter.Letters.letter;

import org.junit.jupiter.api.Test;

/** Lines in bold that end with a colon stand below the numbers that they are found under. */
class BoldLeadInsTest {
    private final LetterReading reading = letter().bold("1. State of the harbours")
            .lines("Two thirds of the harbours were repaired in the year under review, and the report should say so.")
            .bold("Some remarks in general:")
            .lines("What was repaired needs the following:")
            .lines("- The piers in the north should be named one by one.")
            .lines("- The lights in the south should be counted.")
            .bold("2. State of the ships:")
            .lines("- The ships of the islands should be listed by year.")
            .read();

    @Test
    void aNumberBehindThemGoesOnWithItsList() {
        assertThat(headings(reading, 3)).containsExactly("2. State of the ships");
    }

    @Test
    void theyHeadTheLeadInsBelowThem() {
        assertThat(headings(reading, 1))
                .containsExactly(
                        "1. State of the harbours", "Some remarks in general", "What was repaired needs the following");
    }
}
