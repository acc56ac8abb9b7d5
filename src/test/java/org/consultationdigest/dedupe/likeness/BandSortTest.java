package org.consultationdigest.dedupe.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BandSortTest {
    @Test
    void putsTextsOfOneValueSideBySideInTheirOrder() {
        Random random = new Random(1);
        BandSort sort = new BandSort(5_000);
        for (int range : List.of(3, 40_000, Integer.MAX_VALUE)) {
            int[] values = random.ints(5_000, -range, range).toArray();
            sort.clear();
            IntStream.range(0, values.length).forEach(text -> sort.add(values[text], text));

            sort.sort();

            int[] texts = IntStream.range(0, sort.size()).map(sort::text).toArray();
            assertThat(texts)
                    .containsExactly(IntStream.range(0, values.length)
                            .boxed()
                            .sorted((one, other) -> Integer.compareUnsigned(values[one], values[other]))
                            .mapToInt(Integer::intValue)
                            .toArray());
            assertThat(IntStream.range(0, sort.size())
                            .filter(place -> !sort.goesOnAfter(place))
                            .count())
                    .isEqualTo(IntStream.of(values).distinct().count());
        }
    }
}
