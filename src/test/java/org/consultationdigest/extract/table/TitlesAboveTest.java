package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines above a table that may title its columns. */
class TitlesAboveTest {
    private static final List<Grid.Row> SIGNATURE = List.of(Tables.row(1, "Recipients: - As above; - File. | RECTOR"));

    @Test
    void readsTitlesThatAFormPrintsAboveItsColumns() {
        Grid form = new Grid(
                List.of(Tables.row(1, "2.1 | The figure for last year is outdated.")), List.of("Section", "Comments"));

        assertThat(new TableReader().read(form, Tables.context()).orElseThrow().comments())
                .hasSize(1);
    }

    @Test
    void takesNoLastSentenceOfALetterForATitleOfTheTableOfItsSignature() {
        Grid signature = new Grid(
                SIGNATURE,
                List.of("Proposals", "We propose that the Secretariat holds one more workshop for schools of law."));

        assertThat(new TableReader().read(signature, Tables.context())).isEmpty();
    }
}
