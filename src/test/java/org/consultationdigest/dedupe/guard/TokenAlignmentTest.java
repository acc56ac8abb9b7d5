package org.consultationdigest.dedupe.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TokenAlignmentTest {
    @Test
    void showsTheDifferingWordsAndThoseOfOneTextOnly() {
        Differences differences = Differences.between(
                "Coal ash is toxic. Keep the rule.", "Coal ash is harmful. Keep the old rule. We live nearby.");

        assertThat(differences.shown()).containsExactly("toxic -> harmful", " -> old", " -> We live nearby");
        assertThat(differences.onlyLeft()).isEmpty();
        assertThat(differences.onlyRight()).containsExactly("old", "We live nearby");
    }

    @Test
    void layesASentenceThatWasPutInFromItsBeginningToItsEnd() {
        Differences differences = Differences.between(
                "The fee is high. The term is short.", "The fee is high. The fee hurts. The term is short.");

        assertThat(differences.onlyRight()).containsExactly("The fee hurts");
    }

    @Test
    void countsASentenceThatStandsElsewhereAsNoDifference() {
        Differences differences = Differences.between(
                "The fee is far too high. Name the courts of appeal.",
                "Name the courts of appeal. The fee is far too high.");

        assertThat(differences.all()).isEmpty();
    }

    @Test
    void putsEveryDifferenceBackIntoItsText() {
        Random chance = new Random(7);
        for (int round = 0; round < 300; round++) {
            String left = words(chance);
            String right = words(chance);
            int l = 0;
            int r = 0;
            for (Difference difference : TokenAlignment.of(left, right).differences()) {
                assertThat(difference.left().start()).isGreaterThanOrEqualTo(l);
                assertThat(difference.right().start()).isGreaterThanOrEqualTo(r);
                l = difference.left().end();
                r = difference.right().end();
            }
            assertThat(l).isLessThanOrEqualTo(left.length());
            assertThat(r).isLessThanOrEqualTo(right.length());
        }
    }

    @Test
    void givesTheShareOfWordsThatStandSideBySide() {
        assertThat(TokenAlignment.of("one two three four", "one two three five").likeness())
                .isCloseTo(0.75, within(0.001));
        assertThat(TokenAlignment.of("", "").likeness()).isEqualTo(1);
    }

    @Test
    void comparesTextsOfFiveMegabytes() {
        StringBuilder text = new StringBuilder();
        Random chance = new Random(1);
        while (text.length() < 5_000_000) {
            text.append("word").append(chance.nextInt(30_000)).append(chance.nextInt(12) == 0 ? ". " : " ");
        }
        String left = text + "The fee is fair.";
        String right = text + "The fee is not fair.";

        Assertions.assertTimeout(
                Duration.ofSeconds(60),
                () -> assertThat(Guards.standard().between(left, right))
                        .extracting(GuardFinding::rule)
                        .contains("negation"));
    }

    @Test
    void comparesLongTextsWithNothingInCommonAndOneWordAMillionTimes() {
        String same = "ban ".repeat(1_000_000);
        String other = "keep ".repeat(1_000_000);
        String turned = "ban keep ".repeat(500_000);

        Assertions.assertTimeout(Duration.ofSeconds(60), () -> {
            assertThat(TokenAlignment.of(same, other).differences()).hasSize(1);
            assertThat(TokenAlignment.of(same, turned).differences()).isNotEmpty();
        });
    }

    private static String words(Random chance) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < chance.nextInt(40); i++) {
            text.append((char) ('a' + chance.nextInt(4))).append(chance.nextInt(5) == 0 ? ". " : " ");
        }
        return text.toString();
    }
}
