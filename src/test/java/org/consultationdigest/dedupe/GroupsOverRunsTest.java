package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.List;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** A row of the digest keeps its id, and so what people wrote in it, whatever comes later. */
class GroupsOverRunsTest {
    private static final String LONG =
            "We ask the drafters to add the source of the figures that are given in this part of the report";

    private final Consultation consultation = new Consultation();

    @Test
    void keepsTheIdOfAGroupThatGrows() {
        consultation.run(at("12", "a")).run(at("12", "b"), at("12", "a"), at("12", "c"));

        assertThat(consultation.rows()).containsExactly("1: a, b, c");
    }

    @Test
    void givesTheIdOfAGroupThatFallsApartToThePartWithItsRepresentative() {
        consultation.run(at("12", "a"), at("12", "b"), at("12", "c")).run(at("12", "b"), at("12", "c"), at("7", "a"));

        assertThat(consultation.rows()).containsExactly("1: a", "2: b, c");
    }

    @Test
    void givesAGroupOfTwoTheIdOfTheOneThatPeopleWroteIn() {
        consultation.run(at("12", "a"), at("12", "b"), at("40", "c")).review(2);
        consultation.run(at("12", "a"), at("12", "b"), at("12", "c"));

        assertThat(consultation.rows()).containsExactly("2: a, b, c");
        assertThat(consultation.withdrawn()).isEmpty();
        assertThat(consultation.last().problems()).isEmpty();
    }

    @Test
    void givesAGroupOfTwoThatNobodyReviewedTheIdOfTheLarger() {
        consultation.run(at("12", "a"), at("40", "b"), at("40", "c")).run(at("40", "a"), at("40", "b"), at("40", "c"));

        assertThat(consultation.rows()).containsExactly("2: a, b, c");
    }

    @Test
    void neverJoinsTwoGroupsThatPeopleWroteInAndTellsThem() {
        consultation.run(at("12", "a"), at("40", "b")).review(1, 2);
        consultation.run(at("12", "a"), at("12", "b"), at("12", "c"));

        assertThat(consultation.rows()).containsExactly("1: a, c", "2: b");
        assertThat(consultation.last().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.REVIEW_CONFLICT);
            assertThat(problem.message()).contains(new GroupId(1).written()).contains(new GroupId(2).written());
        });
        assertThat(consultation.last().groups().get(0).similar()).containsExactly(new GroupId(2));
        assertThat(consultation.last().groups().get(1).similar()).containsExactly(new GroupId(1));
    }

    @Test
    void saysHowAPartedCopyStandsToTheRepresentativeOfItsOwnPart() {
        LinkedComment other =
                saying("ADD A SOURCE").inSection("I").atParagraph("40").as("c");
        LinkedComment copy =
                saying("ADD A SOURCE").inSection("I").atParagraph("40").as("d");
        consultation.run(at("12", "a"), other, copy).review(1, 2);
        consultation.run(
                at("12", "a"),
                saying("ADD A SOURCE").inSection("I").atParagraph("12").as("c"),
                saying("ADD A SOURCE").inSection("I").atParagraph("12").as("d"));

        assertThat(consultation.rows()).containsExactly("1: a", "2: c, d");
        assertThat(consultation.last().groups().get(1).members())
                .extracting(GroupMember::relation)
                .containsExactly(Relation.REPRESENTATIVE, Relation.EXACT);
    }

    @Test
    void keepsAnAnswerBesideItsCommentWhenGroupsArePartedAgain() {
        consultation.run(at("12", "a"), at("40", "b")).review(1, 2);
        consultation.run(
                at("12", "a"),
                at("12", "b"),
                saying("Agreed").inSection("I").answering("b").as("r"));

        assertThat(consultation.rows()).containsExactly("1: a", "2: b, r");
    }

    @Test
    void keepsTheRowOfAnAnswerThatPeopleReviewedBeforeItsCommentWasKnown() {
        consultation.run(answer()).review(1);
        consultation.run(answer(), at("40", "a"));

        assertThat(consultation.rows()).containsExactlyInAnyOrder("1: r", "2: a");
    }

    @Test
    void knowsAGroupAgainWhenACorrectedFileSaysTheSameAtTheSamePlace() {
        consultation.run(at("12", "a")).review(1).run(at("12", "corrected"));

        assertThat(consultation.rows()).containsExactly("1: corrected");
    }

    @Test
    void knowsALongTextAgainAtAnotherParagraphOfItsSection() {
        consultation
                .run(saying(LONG).inSection("I").atParagraph("12").as("a"))
                .run(saying(LONG).inSection("I").atParagraph("13").as("corrected"));

        assertThat(consultation.rows()).containsExactly("1: corrected");
    }

    @Test
    void neverGivesTheReviewOfAWithdrawnRowToTheSameShortWordsElsewhere() {
        consultation.run(at("12", "a"), at("40", "b")).review(1).run(at("40", "b"), at("77", "c"));

        assertThat(consultation.rows()).containsExactly("2: b", "3: c");
        assertThat(consultation.withdrawn()).containsExactly(1);
    }

    @Test
    void keepsAWithdrawnRowUntilItsCommentComesBack() {
        consultation.run(at("12", "a")).run();
        assertThat(consultation.rows()).isEmpty();
        assertThat(consultation.withdrawn()).containsExactly(1);

        consultation.run(at("40", "b"));
        assertThat(consultation.rows()).containsExactly("2: b");
        assertThat(consultation.withdrawn()).containsExactly(1);

        consultation.run(at("12", "a"), at("40", "b"));
        assertThat(consultation.rows()).containsExactly("1: a", "2: b");
        assertThat(consultation.withdrawn()).isEmpty();
    }

    @Test
    void neverGivesANumberTwice() {
        consultation.run(at("1", "a"), at("2", "b"), at("3", "c")).run(at("1", "a"));
        consultation.run(at("1", "a"), saying("Something new").inSection("I").as("d"));

        assertThat(consultation.rows()).containsExactly("4: d", "1: a");
    }

    @Test
    void givesNoNumberOfAKnownGroupAwayWhenTheCountIsLost() {
        KnownGroup known = new KnownGroup(
                new GroupId(7),
                "I",
                "other words",
                List.of(at("1", "gone").comment().id()),
                false);

        assertThat(new CommentGroups(List.of("I"))
                        .group(List.of(at("1", "a")), List.of(known), 3)
                        .lastNumber())
                .isEqualTo(8);
    }

    private static LinkedComment answer() {
        return saying("Agreed").inSection("I").answering("a").as("r");
    }

    private static LinkedComment at(String paragraph, String id) {
        return saying("Add a source").inSection("I").atParagraph(paragraph).as(id);
    }
}
