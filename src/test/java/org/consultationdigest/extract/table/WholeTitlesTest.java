package org.consultationdigest.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Titles whose words count together. */
class WholeTitlesTest {

    @Test
    void takesAListOfPlacesAndPagesForTheReference() {
        assertThat(field("Section / page / line")).contains(Field.REFERENCE);
        assertThat(field("Page / line")).isEmpty();
    }

    @Test
    void asksWhoSaidItWhereAVerbOfSayingStandsBeforeBy() {
        assertThat(field("Posted by")).contains(Field.CONTRIBUTOR);
        assertThat(field("Voiced by")).isEmpty();
        assertThat(field("Needed by")).isEmpty();
    }

    @Test
    void takesThePlaceWhereSomethingWasDealtWithForTheResponse() {
        assertThat(field("Where addressed in the final report")).contains(Field.RESPONSE);
        assertThat(field("Where in the report")).isEmpty();
    }

    @Test
    void takesWhatWasDoneByTheDraftersForTheResponse() {
        assertThat(field("Addressed by the secretariat")).contains(Field.RESPONSE);
        assertThat(field("Addressed in section")).isEmpty();
    }

    @Test
    void takesWhatNobodyKnowsButSomebodyRaisedForTheComment() {
        assertThat(field("Snags raised")).contains(Field.COMMENT);
        assertThat(field("Snags raised by the secretariat")).isEmpty();
    }

    @Test
    void takesWhatHoldsAccordingToTheDraftersForTheirResponse() {
        assertThat(without("Viabilidad según el equipo técnico")).contains(Field.RESPONSE);
        assertThat(without("Giải quyết của UBND phường")).contains(Field.RESPONSE);
        assertThat(without("Viabilidad según el vecino")).isEmpty();
    }

    @Test
    void takesWhatIsSomebodysForWhatHeSays() {
        assertThat(without("Snag")).isEmpty();
        assertThat(without("Reviewer's snag")).contains(Field.COMMENT);
        assertThat(without("Committee's snag")).contains(Field.RESPONSE);
    }

    private static Optional<Field> field(String title) {
        return WholeTitles.field(TitleMarks.of(title), HeaderText.of(title).cuts());
    }

    private static Optional<Field> without(String title) {
        return WholeTitles.without(TitleMarks.of(title));
    }

    @Test
    void saysNothingOfNoWords() {
        assertThat(WholeTitles.field(List.of(), List.of())).isEmpty();
    }
}
