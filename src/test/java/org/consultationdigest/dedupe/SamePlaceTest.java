package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.consultationdigest.link.LinkedComment;
import org.junit.jupiter.api.Test;

/** Which places are the same place, and who stands for a group. */
class SamePlaceTest {
    private static final String SHORT = "Add a source";
    private static final String LONG =
            "We ask the drafters to add the source of the figures that are given in this part of the report";

    @Test
    void keepsTheSameWordsInTwoSectionsApart() {
        assertThat(Clusters.of(
                        saying(LONG).inSection("II.A").as("a"),
                        saying(LONG).inSection("II.B").as("b")))
                .containsExactly("II.A: a", "II.B: b");
    }

    @Test
    void keepsTheSameWordsAtTwoParagraphsApartAndShowsThemToEachOther() {
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(SHORT).inSection("II.B").atParagraph("12").as("a"),
                        saying(SHORT).inSection("II.B").atParagraph("40").as("b")))
                .groups();

        assertThat(groups)
                .extracting(CommentGroup::similar)
                .containsExactly(List.of(new GroupId(2)), List.of(new GroupId(1)));
    }

    @Test
    void joinsWhatNamesOnlyTheSectionToTheOnlyParagraph() {
        assertThat(Clusters.of(
                        saying(SHORT).inSection("II.B").as("a"),
                        saying(SHORT).inSection("II.B").atParagraph("12").as("b")))
                .containsExactly("II.B: a, b EXACT");
    }

    @Test
    void leavesWhatNamesOnlyTheSectionAloneBesideTwoParagraphs() {
        assertThat(Clusters.of(
                        saying(SHORT).inSection("II.B").as("a"),
                        saying(SHORT).inSection("II.B").atParagraph("12").as("b"),
                        saying(SHORT).inSection("II.B").atParagraph("40").as("c")))
                .containsExactly("II.B: a", "II.B: b", "II.B: c");
    }

    @Test
    void knowsAParagraphWithoutANumberByItsWords() {
        assertThat(Clusters.of(
                        saying(SHORT)
                                .inSection("I")
                                .onDraftParagraph("The State is bound.")
                                .as("a"),
                        saying(SHORT)
                                .inSection("I")
                                .onDraftParagraph("The  State is bound.")
                                .as("b"),
                        saying(SHORT)
                                .inSection("I")
                                .onDraftParagraph("The State reports.")
                                .as("c")))
                .containsExactly("I: a, b EXACT", "I: c");
    }

    @Test
    void joinsALongUnlinkedCopyToTheOnlyPlaceAndLetsTheLinkedOneStandForBoth() {
        assertThat(Clusters.of(
                        saying(LONG.toUpperCase(Locale.ROOT) + "!!!").as("a"),
                        saying(LONG).inSection("II.B").atParagraph("12").as("b")))
                .containsExactly("II.B: b, a FORMAT");
    }

    @Test
    void leavesAShortUnlinkedCopyUnlinked() {
        assertThat(Clusters.of(
                        saying(SHORT).as("a"), saying(SHORT).inSection("II.B").as("b")))
                .containsExactly("II.B: b", "UNLINKED: a");
    }

    @Test
    void leavesALongUnlinkedCopyUnlinkedWhenTwoPlacesFit() {
        assertThat(Clusters.of(
                        saying(LONG).as("a"),
                        saying(LONG).inSection("II.B").atParagraph("12").as("b"),
                        saying(LONG).inSection("II.B").atParagraph("40").as("c")))
                .containsExactly("II.B: b", "II.B: c", "UNLINKED: a");
    }

    @Test
    void leavesAnUnlinkedCopyThatNamesAPageOfItsOwnUnlinked() {
        assertThat(Clusters.of(
                        saying(LONG).onPage("9").as("a"),
                        saying(LONG).inSection("II.B").atParagraph("12").as("b")))
                .containsExactly("II.B: b", "UNLINKED: a");
    }

    @Test
    void ordersTheDigestLikeTheDraft() {
        assertThat(Clusters.of(
                        saying("one").as("a"),
                        saying("two").inSection("III").as("b"),
                        saying("three").inSection("II.B").atParagraph("100").as("c"),
                        saying("four").inSection("II.B").atParagraph("20").as("d"),
                        saying("five").inSection("WHOLE").as("e")))
                .containsExactly("WHOLE: e", "II.B: d", "II.B: c", "III: b", "UNLINKED: a");
    }

    @Test
    void letsTheEarliestOfEqualCopiesStandForTheGroup() {
        assertThat(Clusters.of(
                        saying(SHORT).inSection("I").as("a"),
                        saying(SHORT)
                                .inSection("I")
                                .on(LocalDate.of(2025, 3, 9))
                                .as("b"),
                        saying(SHORT)
                                .inSection("I")
                                .on(LocalDate.of(2025, 3, 2))
                                .as("c")))
                .containsExactly("I: c, a EXACT, b EXACT");
    }

    @Test
    void putsAnswersIntoTheRowOfTheCommentTheyAnswer() {
        assertThat(Clusters.of(
                        saying("Agreed").inSection("I").answering("b").as("c"),
                        saying(SHORT).inSection("I").as("a"),
                        saying(SHORT).inSection("I").as("b"),
                        saying("Done").inSection("III").answering("c").as("d")))
                .containsExactly("I: a, b EXACT, c REPLY, d REPLY");
    }

    @Test
    void letsAnAnswerStandForItselfWhenItsCommentIsNotThere() {
        assertThat(Clusters.of(saying("Agreed").inSection("I").answering("gone").as("a")))
                .containsExactly("I: a");
    }

    @Test
    void losesNoCommentOfAThreadThatAnswersItself() {
        assertThat(Clusters.of(
                        saying("one").inSection("I").answering("b").as("a"),
                        saying("two").inSection("I").answering("a").as("b"),
                        saying("three").inSection("I").answering("b").as("c")))
                .containsExactly("I: a", "I: b", "I: c");
    }

    @Test
    void showsAPhraseThatEverybodyUsesToNobody() {
        List<LinkedComment> agreeing = IntStream.rangeClosed(1, 21)
                .mapToObj(paragraph -> saying("Agree")
                        .inSection("I")
                        .atParagraph("" + paragraph)
                        .as("k" + paragraph))
                .toList();

        assertThat(Clusters.grouped(agreeing).groups())
                .hasSize(21)
                .allMatch(group -> group.similar().isEmpty());
        assertThat(Clusters.grouped(agreeing.subList(0, 20)).groups())
                .hasSize(20)
                .allMatch(group -> group.similar().size() == 19);
    }
}
