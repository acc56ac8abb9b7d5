package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of a comment that stands inside a longer one. */
class ContainedTest {
    private static final String PART =
            "The report should say how many complaints against the police were received and how they were decided.";
    private static final String BEFORE =
            "We welcome the part on prisons, which has become much clearer since the last round of consultations. ";
    private static final String AFTER =
            " We also ask for a table of all the laws that were adopted in the period, with their numbers and dates.";

    @Test
    void standsInTheRowOfTheLongerOne() {
        assertThat(Clusters.of(
                        saying(PART).inSection("I").as("a"),
                        saying(BEFORE + PART + AFTER).inSection("I").as("b")))
                .containsExactly("I: b, a CONTAINED");
    }

    @Test
    void isNotDrawnInThroughAnotherPart() {
        String middle = BEFORE + PART;
        String other = BEFORE + AFTER.strip();

        assertThat(Clusters.of(
                        saying(PART).inSection("I").as("a"),
                        saying(middle).inSection("I").as("b"),
                        saying(other).inSection("I").as("c")))
                .containsExactly("I: b, a CONTAINED", "I: c");
    }

    @Test
    void goesStraightToTheWholeWhenItsWholeIsAPartItself() {
        assertThat(Clusters.of(
                        saying(PART).inSection("I").as("a"),
                        saying(BEFORE + PART).inSection("I").as("b"),
                        saying(BEFORE + PART + AFTER).inSection("I").as("c")))
                .containsExactly("I: c, a CONTAINED, b CONTAINED");
    }

    @Test
    void staysWhereItIsWhenTheLongerOneSpeaksAgainstIt() {
        assertThat(Clusters.of(
                        saying(PART).inSection("I").as("a"),
                        saying("We do not agree with those who write the following: " + PART + AFTER)
                                .inSection("I")
                                .as("b")))
                .hasSize(2);
    }

    @Test
    void staysWhereItIsWhenItIsHalfASentenceOfTheLongerOne() {
        assertThat(Clusters.of(
                        saying(PART).inSection("I").as("a"),
                        saying(BEFORE + "It has been claimed by some that " + PART.toLowerCase(java.util.Locale.ROOT)
                                        + AFTER)
                                .inSection("I")
                                .as("b")))
                .hasSize(2);
    }

    @Test
    void staysWhereItIsWhenTheLongerOneSaysNotWhatItSays() {
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(PART).inSection("I").as("a"),
                        saying(BEFORE + PART.replace("should say", "should not say") + AFTER)
                                .inSection("I")
                                .as("b")))
                .groups();

        assertThat(groups).hasSize(2).allMatch(group -> group.conflictsWith().size() == 1);
    }

    @Test
    void takesNoSideBetweenTwoThatContradictEachOther() {
        String keep =
                " The paragraph on the monthly visits of the prosecutors should be kept as it stands in the draft.";
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(PART).inSection("I").as("a"),
                        saying(PART + keep).inSection("I").as("b"),
                        saying(PART + keep.replace("kept", "deleted"))
                                .inSection("I")
                                .as("c")))
                .groups();

        assertThat(groups).hasSize(3);
        assertThat(groups)
                .filteredOn(group -> group.conflictsWith().isEmpty())
                .allSatisfy(group -> assertThat(group.similar()).hasSize(2));
    }

    @Test
    void takesNoSideWhenItLacksNoMoreThanWhatTheyDisagreeAbout() {
        String letter = BEFORE + PART + AFTER;
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(letter).inSection("I").as("a"),
                        saying(letter + " Paragraph 12 should be kept.")
                                .inSection("I")
                                .as("b"),
                        saying(letter + " Paragraph 12 should be deleted.")
                                .inSection("I")
                                .as("c")))
                .groups();

        assertThat(groups).hasSize(3);
    }

    @Test
    void isNotSoughtForAFewWords() {
        assertThat(Clusters.of(
                        saying("We also ask for a table of all laws.")
                                .inSection("I")
                                .as("a"),
                        saying(BEFORE + "We also ask for a table of all laws. " + PART)
                                .inSection("I")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }
}
