package org.consultationdigest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.consultationdigest.store.KeptValues.comment;
import static org.consultationdigest.store.KeptValues.group;
import static org.consultationdigest.store.KeptValues.linkedAt;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;

/** What every database must keep: readings, and what was made and decided of them; one subclass a database. */
abstract class StoreContract extends ReadingsContract {
    private static final OffsetDateTime MORNING = OffsetDateTime.of(2025, 3, 12, 8, 30, 0, 0, ZoneOffset.UTC);

    @Test
    void knowsTheGroupsOfARunAgain() {
        LinkedComment first = linkedAt("II", "The same words.");
        LinkedComment second = linkedAt("II", "the same words");
        keep(first, second);
        CommentGroup group = group(7, "II", first, second);

        store.groups().save(1, 1, group, false);
        store.groups().saveFingerprint(1, group.id(), "f".repeat(64));

        assertThat(store.groups().of(1)).containsExactly(new Groups.Shown(group, false));
        assertThat(store.groups().known(1, Set.of(group.id())))
                .extracting(KnownGroup::id, KnownGroup::members, KnownGroup::reviewed)
                .containsExactly(tuple(
                        group.id(),
                        List.of(first.comment().id(), second.comment().id()),
                        true));
        assertThat(store.groups().groupOf(1, second.comment().id())).contains(group.id());
        assertThat(store.groups().fingerprints(1)).isEqualTo(Map.of(group.id(), "f".repeat(64)));
    }

    @Test
    void groupsOfOneRunAreForgottenWithoutTouchingAnother() {
        LinkedComment comment = linkedAt("II", "Words.");
        keep(comment);
        store.groups().save(1, 1, group(1, "II", comment), false);
        store.groups().save(2, 1, group(1, "II", comment), false);

        store.groups().clear(2);

        assertThat(store.groups().of(1)).hasSize(1);
        assertThat(store.groups().of(2)).isEmpty();
    }

    @Test
    void addsWhatPeopleTypeAndLetsTheLastEntryHold() {
        GroupId row = new GroupId(3);
        Review accepted = new Review(Map.of(DigestColumn.DECISION, "Accepted", DigestColumn.NOTE, "=ask the minister"));
        Review takenBack = new Review(Map.of());

        store.reviews().add(row, 1, MORNING, accepted);
        assertThat(store.reviews().current()).isEqualTo(Map.of(row, accepted));
        store.reviews().add(row, 2, MORNING.plusDays(1), takenBack);

        assertThat(store.reviews().current()).isEqualTo(Map.of(row, takenBack));
        assertThat(store.reviews().historyOf(row))
                .extracting(Reviews.Entry::run, Reviews.Entry::review)
                .containsExactly(tuple(1, accepted), tuple(2, takenBack));
    }

    @Test
    void tellsPublishedAndCompletedRunsApart() {
        store.runs().begin(1, "h".repeat(64), "1.0", MORNING, 0);
        store.runs().lastGroup(1, 12);
        store.runs().publish(1);

        assertThat(store.runs().publishedBefore(2)).map(RunRecord::lastGroup).contains(12);
        assertThat(store.runs().completedBefore(2)).isEmpty();

        store.runs().complete(1, MORNING.plusMinutes(1), "w".repeat(64), Map.of("rows", 12));
        assertThat(store.runs().completedBefore(2)).map(RunRecord::status).contains(RunRecord.Status.COMPLETED);
        assertThat(store.runs().completedBefore(2).flatMap(RunRecord::finishedAt))
                .hasValueSatisfying(at -> assertThat(at.toInstant())
                        .isEqualTo(MORNING.plusMinutes(1).toInstant()));
    }

    @Test
    void keepsTheDraftOfARun() {
        ReportOutline outline = new ReportOutline(
                "Báo cáo quốc gia",
                List.of(new Section(
                        "II.B",
                        Optional.of(new SectionNumber(List.of("II", "B"))),
                        "Health",
                        2,
                        Optional.of("II"),
                        Optional.of(new Section.Span(4, 9)),
                        Optional.empty())),
                List.of(new DraftParagraph(1, Optional.of("4"), "II.B", "Words.", OptionalInt.of(2))),
                List.of(Problem.of(ProblemCode.NUMBERING, "4 follows 2")));

        store.outlines().save(1, outline);

        assertThat(store.outlines().of(1)).contains(outline);
    }
}
