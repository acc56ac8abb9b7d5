package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Remainder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables laid out at random read back exactly what was put in. */
class RandomTablesTest {
    private static final int TABLES = 300;

    static LongStream seeds() {
        return LongStream.range(0, TABLES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readsBackWhatWasPutIn(long seed) {
        RandomTable table = new RandomTable(new Random(seed));

        TableReading reading =
                new TableReader().read(table.grid(), Tables.context()).orElseThrow();

        List<String> read = new ArrayList<>();
        for (ExtractedComment comment : reading.comments()) {
            read.add(String.join(
                    " | ",
                    comment.location().row().orElseThrow() + "",
                    comment.contributor().orElse(""),
                    String.join(" > ", comment.hints().references()),
                    comment.wording().text().orElse(""),
                    comment.wording().proposedChange().orElse(""),
                    String.join("; ", comment.extras().values())));
        }
        assertThat(read).as(table.toString()).containsExactlyElementsOf(table.expected());
        assertThat(reading.remainder().stream().map(Remainder::text).toList())
                .as(table.toString())
                .containsExactlyInAnyOrderElementsOf(table.setAside());
    }
}
