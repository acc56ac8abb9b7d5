package org.consultationdigest.dedupe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.dedupe.Comments.saying;

import java.util.List;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.link.LinkedComment;
import org.junit.jupiter.api.Test;

/** What people have decided binds the machine for ever. */
class VerdictsTest {
    private static final String LONG =
            "The report should say how many complaints against the police were received and how they were decided.";
    private final Consultation consultation = new Consultation();

    @Test
    void joinsTwoRowsThatSayTheSameInOtherWords() {
        LinkedComment one = saying("Shorten this part").inSection("I").as("a");
        LinkedComment other = saying("Too long").inSection("I").as("b");
        consultation.run(one, other);
        consultation.decide(Verdicts.same(consultation.known(1), consultation.known(2)));

        assertThat(consultation.run(one, other).rows()).containsExactly("1: a, b");
        assertThat(consultation.run(one, other).rows()).containsExactly("1: a, b");
    }

    @Test
    void joinsRowsOfTwoSectionsWhenAPersonSaysSo() {
        LinkedComment one = saying(LONG).inSection("I").as("a");
        LinkedComment other = saying(LONG).inSection("II.A").as("b");
        consultation.run(one, other);
        consultation.decide(Verdicts.same(consultation.known(1), consultation.known(2)));

        assertThat(consultation.run(one, other).rows()).containsExactly("1: a, b");
    }

    @Test
    void keepsApartWhatAPersonHasPartedHoweverMuchItIsTheSame() {
        LinkedComment one = saying(LONG).inSection("I").as("a");
        LinkedComment other = saying(LONG).inSection("I").as("b");
        consultation.run(one, other);
        consultation.decide(Verdicts.takenOut(new CommentId("b"), consultation.known(1)));
        consultation.run(one, other);

        assertThat(consultation.rows()).containsExactly("1: a", "2: b");
        assertThat(consultation.last().groups())
                .allMatch(group -> group.similar().isEmpty());
    }

    @Test
    void takesOutOnlyTheOneComment() {
        LinkedComment[] all = {
            saying(LONG).inSection("I").as("a"),
            saying(LONG).inSection("I").as("b"),
            saying(LONG).inSection("I").as("c")
        };
        consultation.run(all);
        consultation.decide(Verdicts.takenOut(new CommentId("a"), consultation.known(1)));

        assertThat(consultation.run(all).rows()).containsExactly("1: a", "2: b, c");
    }

    @Test
    void remembersItForTheWordsOfACorrectedFile() {
        consultation.run(
                saying("Shorten this part").inSection("I").as("a"),
                saying("Too long").inSection("I").as("b"));
        consultation.decide(Verdicts.same(consultation.known(1), consultation.known(2)));
        consultation.run(
                saying("Shorten this part").inSection("I").as("a2"),
                saying("Too long").inSection("I").as("b2"));

        assertThat(consultation.rows()).containsExactly("1: a2, b2");
    }

    @Test
    void keepsApartWhenBothWereSaid() {
        LinkedComment one = saying(LONG).inSection("I").as("a");
        LinkedComment other = saying("Too long").inSection("I").as("b");
        consultation.run(one, other);
        consultation.decide(Verdicts.same(consultation.known(1), consultation.known(2))
                .and(Verdicts.apart(consultation.known(1), consultation.known(2))));

        assertThat(consultation.run(one, other).rows()).containsExactly("1: a", "2: b");
    }

    @Test
    void joinsTwoReviewedRowsOnlyOnAPersonsWord() {
        LinkedComment one = saying("Shorten this part").inSection("I").as("a");
        LinkedComment other = saying("Too long").inSection("I").as("b");
        consultation.run(one, other).review(1, 2);
        consultation.decide(Verdicts.same(consultation.known(1), consultation.known(2)));
        consultation.run(one, other);

        assertThat(consultation.rows()).containsExactly("1: a, b");
        assertThat(consultation.last().problems()).isEqualTo(List.of());
    }

    @Test
    void reportsTwoReviewedRowsThatAreNearlyTheSameByNowAndKeepsThemApart() {
        String slipped = LONG.replace("complaints", "complaintes");
        LinkedComment one = saying(LONG).inSection("I").as("a");
        consultation.run(one, saying(slipped).as("b")).review(1, 2);
        consultation.run(one, saying(slipped).inSection("I").as("b"));

        assertThat(consultation.rows()).containsExactly("1: a", "2: b");
        assertThat(consultation.last().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("C-0001-8", "C-0002-6"));
    }
}
