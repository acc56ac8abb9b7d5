package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.inserting;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.ArrayList;
import java.util.List;
import org.consultationdigest.link.LinkedComment;
import org.junit.jupiter.api.Test;

/** What becomes of wordings that are nearly the same. */
class NearWordsTest {
    private static final String LETTER =
            "The report should describe how complaints against the police are received, who investigates them, how long an"
                    + " investigation takes on average, and how often officers were disciplined or brought before a court.";
    private static final String SLIPPED = LETTER.replace("describe", "descirbe").replace("average", "averge");

    @Test
    void putsACopyWithSlipsOfThePenIntoTheRowAndTellsTheWordsThatDiffer() {
        GroupMember copy = Clusters.grouped(List.of(
                        saying(LETTER).inSection("I").as("a"),
                        saying(SLIPPED).inSection("I").as("b")))
                .groups()
                .get(0)
                .members()
                .get(1);

        assertThat(copy.relation()).isEqualTo(Relation.NEAR);
        assertThat(copy.score()).isBetween(0.8, 0.999);
        assertThat(copy.differences()).containsExactly("describe -> descirbe", "average -> averge");
    }

    @Test
    void takesNoWordForASlipOfAnotherWhenSeveralCommentsWriteBoth() {
        String marsh = LETTER + " The trees of the marsh are old.";
        String march = LETTER + " The trees of the march are old.";
        List<LinkedComment> comments = new ArrayList<>(List.of(
                saying(marsh).inSection("I").as("a"),
                saying(march).inSection("I").as("b")));

        assertThat(Clusters.grouped(comments).groups()).hasSize(1);

        for (String different : List.of("roads", "schools", "clinics")) {
            String remark = "Say what is planned for " + different;
            comments.add(saying(remark + " in march").inSection("I").as(different + " 1"));
            comments.add(saying(remark + " by a marsh").inSection("I").as(different + " 2"));
        }
        assertThat(Clusters.grouped(comments).groups()).hasSize(8);
    }

    @Test
    void tellsTheWordsThatOnlyOneCopyHas() {
        String more = LETTER + " The figures for last year are enough for us.";

        assertThat(Clusters.grouped(List.of(
                                saying(LETTER).inSection("I").as("a"),
                                saying(more).inSection("I").as("b")))
                        .groups())
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.representative().comment().comment().id().value())
                            .isEqualTo("b");
                    assertThat(group.members().get(1).relation()).isIn(Relation.NEAR, Relation.CONTAINED);
                    assertThat(group.members().get(1).onlyHere()).isEmpty();
                });
    }

    @Test
    void keepsAContradictionInTwoRowsThatNameEachOther() {
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(LETTER).inSection("I").as("a"),
                        saying(LETTER.replace("should", "should not"))
                                .inSection("I")
                                .as("b")))
                .groups();

        assertThat(groups)
                .extracting(CommentGroup::conflictsWith)
                .containsExactly(List.of(new GroupId(2)), List.of(new GroupId(1)));
        assertThat(groups).allMatch(group -> group.similar().isEmpty());
    }

    @Test
    void neverMergesNearlyTheSameWordsOfTwoSectionsButAsks() {
        List<CommentGroup> groups = Clusters.grouped(List.of(
                        saying(LETTER).inSection("II.A").as("a"),
                        saying(SLIPPED).inSection("II.B").as("b")))
                .groups();

        assertThat(groups)
                .extracting(CommentGroup::similar)
                .containsExactly(List.of(new GroupId(2)), List.of(new GroupId(1)));
    }

    @Test
    void neverMergesNearlyTheSameWordsAtTwoParagraphs() {
        assertThat(Clusters.of(
                        saying(LETTER).inSection("I").atParagraph("3").as("a"),
                        saying(SLIPPED).inSection("I").atParagraph("4").as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void mergesShortCommentsOnlyWhenTheirWordsAreTheSame() {
        assertThat(Clusters.of(
                        saying("Please add the source of these figures here")
                                .inSection("I")
                                .as("a"),
                        saying("Please add the source of these figure here")
                                .inSection("I")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void mergesNoUnlinkedCopyThatIsOnlyNearlyTheSame() {
        assertThat(Clusters.of(
                        saying(LETTER).inSection("I").as("a"), saying(SLIPPED).as("b")))
                .containsExactly("I: a", "UNLINKED: b");
    }

    @Test
    void mergesChangesOfTheDraftOnlyOnTheSameWords() {
        assertThat(Clusters.of(
                        inserting(LETTER)
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("1")
                                .as("a"),
                        inserting(SLIPPED)
                                .inSection("I")
                                .atParagraph("3")
                                .inFile("2")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }

    @Test
    void drawsNobodyInByANeighbour() {
        String first = Texts.numbered(0, 100);
        String second = Texts.numbered(8, 108);
        String third = Texts.numbered(16, 116);

        assertThat(Clusters.grouped(List.of(
                                saying(first).inSection("I").as("a"),
                                saying(second).inSection("I").as("b"),
                                saying(third).inSection("I").as("c")))
                        .groups())
                .allSatisfy(group -> assertThat(group.members().stream()
                                .map(member -> member.comment().comment().id().value()))
                        .doesNotContainSequence("a", "c")
                        .doesNotContainSequence("c", "a"));
    }

    @Test
    void takesATemplateFilledInTwiceForTwoComments() {
        String form =
                "We thank the drafters for the chance to comment on this part of the report. On the question of %s we"
                        + " ask that the figures of the last four years be given, with their source, and that the text be shortened"
                        + " where it repeats what other parts of the report already say in other words.";

        assertThat(Clusters.of(
                        saying(form.formatted("legal aid in rural districts"))
                                .inSection("I")
                                .as("a"),
                        saying(form.formatted("overcrowding of remand prisons"))
                                .inSection("I")
                                .as("b")))
                .containsExactly("I: a", "I: b");
    }
}
