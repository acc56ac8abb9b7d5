package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void countsTheRunsThatAShortTextSharesWithALongOneEachOnce() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append("Entry ").append(Integer.toString(i * 7_919, 36)).append(" says more. ");
        }
        Shingles longer = Shingles.of(text + "The figures on complaints are printed here.");
        Shingles shorter = Shingles.of("The figures on complaints are missing here.");

        int shared = 0;
        for (int run = 0; run < shorter.size(); run++) {
            for (int other = 0; other < longer.size(); other++) {
                shared += shorter.hash(run) == longer.hash(other) ? 1 : 0;
            }
        }
        assertThat(shared).isBetween(20, shorter.size() - 1);
        assertThat(shorter.shared(longer)).isEqualTo(shared);
        assertThat(longer.shared(shorter)).isEqualTo(shared);
    }
}
