package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

class FirstEqualTest {
    private static final List<String> WORDS =
            new Random(1).ints(5_000, 0, 2_000).mapToObj(Integer::toString).toList();

    @Test
    void putsEqualThingsTogetherInTheOrderOfTheFirstOfEachKind() {
        assertThat(grouped(String::hashCode)).isEqualTo(expected());
    }

    @Test
    void tellsApartDifferentThingsOfOneHash() {
        assertThat(grouped(word -> word.length())).isEqualTo(expected());
    }

    @Test
    void knowsNothingOfNothing() {
        assertThat(FirstEqual.of(0, i -> i, (one, other) -> true)).isEmpty();
    }

    private static List<List<String>> grouped(ToIntFunction<String> hash) {
        return FirstEqual.grouped(WORDS, hash, String::equals);
    }

    private static List<List<String>> expected() {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        WORDS.forEach(
                word -> expected.computeIfAbsent(word, key -> new ArrayList<>()).add(word));
        return List.copyOf(expected.values());
    }
}
