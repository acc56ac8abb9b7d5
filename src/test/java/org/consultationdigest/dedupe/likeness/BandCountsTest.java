package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandCountsTest {
    @Test
    void tellsHowManyBandsAreSharedWithFewAndWithManyTextsOneAfterTheOther() {
        Random random = new Random(1);
        BandCounts counts = new BandCounts();
        for (int texts : List.of(10, 20_000, 300, 0, 5_000)) {
            Map<Integer, Integer> expected = new HashMap<>();
            counts.clear();
            for (int i = 0; i < texts; i++) {
                int text = random.nextInt(Math.max(1, texts / 2)) * 977;
                expected.merge(text, 1, Integer::sum);
                counts.count(text);
            }

            expected.values().removeIf(count -> count < BandCounts.LEAST_SHARED);
            Map<Integer, Integer> found = new HashMap<>();
            IntStream.range(0, counts.candidates())
                    .map(counts::candidate)
                    .forEach(text -> found.put(text, counts.of(text)));
            assertThat(found).isEqualTo(expected);
            assertThat(counts.candidates()).isEqualTo(expected.size());
        }
    }
}
