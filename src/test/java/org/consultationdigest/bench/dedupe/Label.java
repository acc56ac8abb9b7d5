package org.consultationdigest.bench.dedupe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * What a reader found of two comments, before any program was asked about them.
 *
 * @param pair its number
 * @param docket the docket of both comments
 * @param one the id of a comment
 * @param other the id of the other
 * @param label DUPLICATE, CONTAINED (A_IN_B, B_IN_A), CONFLICT or DIFFERENT
 * @param reason why, in the reader's words
 * @param sure whether the reader was sure; of the first labelling, which does not say so, all are
 */
record Label(int pair, String docket, String one, String other, String label, String reason, boolean sure) {
    /** The pairs that rules and thresholds were worked on with. */
    static List<Label> known() {
        return read("gsa-labels.tsv");
    }

    /** Pairs that were labelled after that; those of odd number are held out. */
    static List<Label> fresh() {
        return read("gsa-labels-fresh.tsv");
    }

    /** Whether what the one says is all said by the other. */
    boolean isDuplicate() {
        return isDuplicate(label);
    }

    static boolean isDuplicate(String label) {
        return !label.equals("DIFFERENT") && !label.equals("CONFLICT");
    }

    boolean isOfOddNumber() {
        return pair % 2 == 1;
    }

    private static List<Label> read(String name) {
        try (InputStream in =
                Objects.requireNonNull(Label.class.getResourceAsStream("/org/consultationdigest/dedupe/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new Label(
                            Integer.parseInt(cells[0]),
                            cells[1],
                            cells[2],
                            cells[3],
                            cells[4],
                            cells[5],
                            !cells[6].equals("unsure")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
