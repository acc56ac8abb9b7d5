package org.consultationdigest.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.consultationdigest.dedupe.guard.Guards;
import org.junit.jupiter.api.Test;

/** The guards on real texts; the whole measurement is {@link GuardBench}. */
class GuardDataTest {
    private static final double MOST_HELD_BACK = 0.02;

    private final Guards guards = Guards.standard();

    @Test
    void letsNoneOfAThousandFlipsThrough() throws IOException {
        assumeTrue(Files.exists(GuardTexts.folder()), "the texts are not at hand");
        List<GuardText> texts = new GuardTexts(GuardTexts.folder()).all();

        List<Flip> through = new Flips(5)
                .of(texts, 1000).stream()
                        .filter(flip ->
                                guards.between(flip.before(), flip.flipped()).isEmpty())
                        .toList();

        assertThat(through).isEmpty();
    }

    @Test
    void holdsBackAtMostTwoPercentOfTheSameTextsInOtherForms() throws IOException {
        assumeTrue(Files.exists(GuardTexts.folder()), "the texts are not at hand");
        List<GuardText> texts = new GuardTexts(GuardTexts.folder()).all();
        GuardBench.Tally tally = new GuardBench.Tally();
        for (int i = 0; i < texts.size(); i += 60) {
            String text = texts.get(i).text();
            HarmlessEdits.formats()
                    .forEach((kind, form) ->
                            tally.count(text, form.apply(text), guards.between(text, form.apply(text))));
        }

        assertThat(tally.pairs).isGreaterThan(1000);
        assertThat(1 - (double) tally.merged / tally.pairs).as("%s", tally.held).isLessThan(MOST_HELD_BACK);
    }

    @Test
    void letsNoneOfTheFlipsWrittenByHandThrough() {
        Map<String, GuardBench.Tally> tallies = new GuardBench(new GuardTexts(GuardTexts.folder()), guards, true)
                .byHand("by hand", HandWritten.flips(), true);

        assertThat(tallies.get("by hand").merges).isEmpty();
    }

    @Test
    void keepsApartNoneOfTheSameTextsWrittenByHand() {
        for (HandWritten pair : HandWritten.same()) {
            assertThat(guards.between(pair.one(), pair.other()))
                    .as(pair.one())
                    .noneMatch(found -> found.severity() == org.consultationdigest.dedupe.guard.Severity.CONFLICT);
        }
    }
}
