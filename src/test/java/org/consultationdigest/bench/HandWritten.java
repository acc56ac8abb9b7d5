package org.consultationdigest.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * A pair of texts written by hand.
 *
 * @param kind what differs
 * @param one a text
 * @param other its counterpart
 */
record HandWritten(String kind, String one, String other) {
    /** Pairs that say different things by edits that the generator does not make. */
    static List<HandWritten> flips() {
        return read("flips-by-hand.tsv");
    }

    /** Pairs that say the same. */
    static List<HandWritten> same() {
        return read("same-by-hand.tsv");
    }

    private static List<HandWritten> read(String name) {
        try (InputStream file = Objects.requireNonNull(
                HandWritten.class.getResourceAsStream("/org/consultationdigest/dedupe/guard/" + name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(fields -> new HandWritten(fields[0] + ", " + fields[1], fields[2], fields[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
