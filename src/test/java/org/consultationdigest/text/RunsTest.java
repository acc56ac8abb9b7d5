package org.consultationdigest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void readsTextsOneAfterTheOtherAsEachAlone() {
        Runs reused = new Runs(5);
        for (String text :
                List.of("A long text of many runs, read first.", "short", "", "another one, of some runs", "!?")) {
            Runs alone = new Runs(5);

            assertThat(hashes(reused, text)).containsExactly(hashes(alone, text));
        }
    }

    @Test
    void knowsTheSameCharactersForTheSameRunWhereverTheyStand() {
        Runs runs = new Runs(3);
        long[] twice = hashes(runs, "abc def abc");

        assertThat(twice).hasSize(9);
        assertThat(twice[8]).isEqualTo(twice[0]);
        assertThat(IntStream.range(1, 8).filter(i -> twice[i] == twice[0])).isEmpty();
    }

    private static long[] hashes(Runs runs, String text) {
        int size = runs.read(text);
        return IntStream.range(0, size).mapToLong(runs::hash).toArray();
    }
}
