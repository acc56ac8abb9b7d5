package org.consultationdigest.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.digest.Belongings;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.junit.jupiter.api.Test;

class ReviewMergeTest {
    private static final GroupId FIRST = new GroupId(1);
    private static final GroupId SECOND = new GroupId(2);

    @Test
    void takesWhatTwoReviewersTypedIntoDifferentCellsOfOneRow() {
        ReviewMerge.Merged merged = ReviewMerge.merge(
                Map.of(),
                List.of(
                        copy("digest.xlsx", Map.of(), row(FIRST, decision("Accepted"))),
                        copy("Lan.xlsx", Map.of(), row(FIRST, response("Figures added.")))));

        assertThat(merged.changed())
                .containsOnly(Map.entry(
                        FIRST,
                        new Review(
                                Map.of(DigestColumn.DECISION, "Accepted", DigestColumn.RESPONSE, "Figures added."))));
        assertThat(merged.problems()).isEmpty();
    }

    @Test
    void keepsTheFirstAndTellsTheOtherWhenBothWroteInOneCell() {
        ReviewMerge.Merged merged = ReviewMerge.merge(
                Map.of(),
                List.of(
                        copy("digest.xlsx", Map.of(), row(FIRST, decision("Accepted"))),
                        copy("Lan.xlsx", Map.of(), row(FIRST, decision("Noted")))));

        assertThat(merged.changed()).containsOnly(Map.entry(FIRST, decision("Accepted")));
        assertThat(merged.problems())
                .extracting(problem -> problem.message())
                .containsExactly(
                        "Two people wrote in this cell: it holds “Accepted” (from digest.xlsx), and Lan.xlsx says"
                                + " “Noted”. The first stays; write the other into the cell if it is right.");
    }

    @Test
    void takesNothingOldFromACopyThatIsOlderThanWhatIsKnown() {
        Map<GroupId, Review> known = Map.of(FIRST, decision("Accepted"), SECOND, decision("Noted"));

        ReviewMerge.Merged merged = ReviewMerge.merge(
                known,
                List.of(copy(
                        "stale.xlsx",
                        Map.of(SECOND, decision("Noted")),
                        row(FIRST, Review.BLANK),
                        row(SECOND, Review.BLANK))));

        assertThat(merged.changed()).containsOnly(Map.entry(SECOND, Review.BLANK));
        assertThat(merged.problems()).isEmpty();
    }

    @Test
    void leavesAColumnAloneThatACopyDoesNotHave() {
        ReadBack without = new ReadBack(
                List.of(row(FIRST, Review.BLANK)),
                List.of(),
                Map.of(),
                Set.of(DigestColumn.DECISION),
                Elsewhere.NOTHING,
                Belongings.NONE,
                java.util.Optional.empty());

        ReviewMerge.Merged merged = ReviewMerge.merge(
                Map.of(FIRST, decision("Accepted")),
                List.of(new ReviewedCopy("digest.xlsx", Map.of(FIRST, decision("Accepted")), without)));

        assertThat(merged.changed()).isEmpty();
    }

    private static ReviewedCopy copy(String name, Map<GroupId, Review> base, ReadBack.Row... rows) {
        return new ReviewedCopy(name, base, new ReadBack(List.of(rows), List.of()));
    }

    private static ReadBack.Row row(GroupId id, Review review) {
        return new ReadBack.Row(id, review);
    }

    private static Review decision(String words) {
        return new Review(Map.of(DigestColumn.DECISION, words));
    }

    private static Review response(String words) {
        return new Review(Map.of(DigestColumn.RESPONSE, words));
    }
}
