package org.consultationdigest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.consultationdigest.classify.Classification;
import org.consultationdigest.classify.ClassifiedComment;
import org.consultationdigest.classify.Request;
import org.consultationdigest.classify.Stance;
import org.consultationdigest.dedupe.CommentGroup;
import org.consultationdigest.dedupe.GroupId;
import org.consultationdigest.dedupe.GroupMember;
import org.consultationdigest.dedupe.KnownGroup;
import org.consultationdigest.dedupe.Relation;
import org.consultationdigest.digest.DigestColumn;
import org.consultationdigest.digest.Review;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentId;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.PlaceHints;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.intake.SubmissionId;
import org.consultationdigest.intake.Workshop;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.outline.SectionNumber;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Language;
import org.consultationdigest.text.Sha256;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must keep; one subclass a database. */
abstract class StoreContract {
    private static final OffsetDateTime MORNING = OffsetDateTime.of(2025, 3, 12, 8, 30, 0, 0, ZoneOffset.UTC);
    private static final SubmissionId LETTER = new SubmissionId(Sha256.hex("letter"));

    private Database database;
    private ConsultationStore store;

    /** A database that nothing was kept in yet. */
    abstract DatabaseLocation freshLocation() throws Exception;

    @BeforeEach
    void openTheDatabase() throws Exception {
        database = Database.open(freshLocation(), 2);
        store = database.store();
    }

    @AfterEach
    void closeTheDatabase() {
        database.close();
    }

    @Test
    void keepsEveryPartOfACommentThroughTheDatabase() {
        ExtractedComment comment = fullComment("Đề nghị bổ sung số liệu.\u0000=1+1 \"quoted\"");

        store.extractions().save(LETTER, "reader", parsed(comment));

        assertThat(store.comments().after("", 10)).containsExactly(comment);
    }

    @Test
    void keepsEveryKindOfLinkThroughTheDatabase() {
        List<SectionLink> links = List.of(
                new SectionLink.Stated(
                        List.of(new LinkTarget("II.B", List.of("45", "46"))),
                        LinkRule.STATED,
                        "paragraphs 45-46",
                        List.of(),
                        List.of("38.12"),
                        List.of(Problem.of(ProblemCode.UNKNOWN_REFERENCE, "there is no Table 9"))),
                new SectionLink.Inferred(
                        List.of(LinkTarget.section("II")),
                        LinkRule.HEADING,
                        0.75,
                        "Health",
                        List.of(new SectionLink.Candidate("III", 0.5)),
                        List.of(),
                        List.of()),
                new SectionLink.Unlinked("", List.of(), List.of(), List.of()));

        for (SectionLink link : links) {
            LinkedComment linked = linked(comment("Words " + link.getClass().getSimpleName()), link);
            keep(linked);

            assertThat(store.comments().linked(linked.comment().id())).contains(linked);
        }
    }

    @Test
    void keepsTheCommentsOfAReadingThatTellsThemRatherThanHoldsThem() {
        ExtractedComment first = comment("One.");
        ExtractedComment second = comment("Two.");
        Extraction.Parsed held = parsed(first, second);

        store.extractions()
                .save(
                        LETTER,
                        "reader",
                        new Extraction.Retold(held.facts(), held.amount(), held.problems(), held::tell));

        assertThat(store.comments().after("", 10)).containsExactlyInAnyOrder(first, second);
        assertThat(store.extractions().outcomeOf(LETTER))
                .hasValueSatisfying(outcome -> assertThat(outcome.facts()).contains(held.facts()));
    }

    @Test
    void handsOutCommentsInPagesByTheirIds() {
        ExtractedComment first = comment("One.");
        ExtractedComment second = comment("Two.");
        ExtractedComment third = comment("Three.");
        store.extractions().save(LETTER, "reader", parsed(first, second, third));
        List<String> ids = List.of(first, second, third).stream()
                .map(one -> one.id().value())
                .sorted()
                .toList();

        assertThat(store.comments().after("", 2))
                .extracting(one -> one.id().value())
                .isEqualTo(ids.subList(0, 2));
        assertThat(store.comments().after(ids.get(1), 2))
                .extracting(one -> one.id().value())
                .containsExactly(ids.get(2));
        assertThat(store.comments().count()).isEqualTo(3);
    }

    @Test
    void keepsAsideACommentThatABetterReaderDoesNotFindAnyMore() {
        ExtractedComment kept = comment("Still there.");
        ExtractedComment gone = comment("A page number, read as a comment.");
        store.extractions().save(LETTER, "old", parsed(kept, gone));
        keepLink(linked(gone, new SectionLink.Unlinked("", List.of(), List.of(), List.of())));

        store.extractions().save(LETTER, "new", parsed(kept));

        assertThat(store.comments().idsOf(LETTER)).containsExactly(kept.id());
        assertThat(store.comments().countOf(LETTER)).isEqualTo(1);
        assertThat(store.comments().linked(gone.id())).isPresent();
        assertThat(store.extractions().readerOf(LETTER)).contains("new");
    }

    @Test
    void keepsWhatWasSetAsideAndWhatWentWrong() {
        Remainder salutation =
                new Remainder(SourceLocation.none().inParagraph(1), "Kính gửi: Ban Thư ký", Remainder.Why.FURNITURE);
        Problem problem = Problem.at("page 2", ProblemCode.NO_TEXT, "page 2 is a picture");
        DocumentFacts facts = new DocumentFacts(
                Channel.LETTER,
                Optional.of("Bộ Tư pháp"),
                Optional.of("12/BTP"),
                Optional.of(LocalDate.of(2025, 3, 1)),
                Language.VIETNAMESE,
                Optional.empty());

        store.extractions()
                .save(LETTER, "r", new Extraction.Parsed(facts, List.of(), List.of(salutation), List.of(problem)));

        assertThat(store.extractions().remainderOf(LETTER)).containsExactly(salutation);
        assertThat(store.extractions().outcomeOf(LETTER))
                .contains(new Extractions.Outcome(Optional.of(facts), List.of(problem)));
    }

    @Test
    void tellsAContentThatCouldNotBeReadFromOneThatWasNeverRead() {
        Problem broken = Problem.of(ProblemCode.BROKEN_FILE, "damaged");

        assertThat(store.extractions().outcomeOf(LETTER)).isEmpty();
        store.extractions().save(LETTER, "r", new Extraction.Unreadable(broken));

        assertThat(store.extractions().outcomeOf(LETTER))
                .contains(new Extractions.Outcome(Optional.empty(), List.of(broken)));
    }

    @Test
    void settlesTheReceiptThatBringsAContentAndLeavesTheOthers() {
        Document bringer = receipt("a.docx", DocumentStatus.READ);
        Document copy = receipt("b.docx", DocumentStatus.SAME);
        store.receipts().replaceAll(List.of(bringer, copy));

        store.receipts().settle(LETTER, DocumentStatus.REFUSED, Optional.of("locked"));

        assertThat(store.receipts().all())
                .containsExactly(bringer.settled(DocumentStatus.REFUSED, Optional.of("locked")), copy);
    }

    @Test
    void keepsTheProblemsOfAContainerWithItsReceipt() {
        DocumentId zip = DocumentId.of("a.zip", LETTER.sha256());
        Problem locked = Problem.at("a.zip!/b.docx", ProblemCode.ENCRYPTED, "locked");

        store.receipts().replaceProblems(zip, List.of(locked));
        store.receipts().replaceProblems(zip, List.of(locked));

        assertThat(store.receipts().problemsOf(zip)).containsExactly(locked);
    }

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

    private void keep(LinkedComment... comments) {
        store.extractions()
                .save(
                        LETTER,
                        "reader",
                        parsed(Arrays.stream(comments)
                                .map(LinkedComment::comment)
                                .toArray(ExtractedComment[]::new)));
        for (LinkedComment comment : comments) {
            keepLink(comment);
        }
    }

    private void keepLink(LinkedComment comment) {
        store.comments().saveClassification(comment.classified());
        store.comments().saveLink(comment);
    }

    private static Extraction.Parsed parsed(ExtractedComment... comments) {
        return new Extraction.Parsed(DocumentFacts.of(Channel.LETTER), List.of(comments), List.of(), List.of());
    }

    private static ExtractedComment comment(String words) {
        return ExtractedComment.plain(
                new CommentId("K-" + Sha256.hex(words).substring(0, 12)),
                LETTER,
                CommentKind.PARAGRAPH,
                SourceLocation.none().inParagraph(1),
                Wording.text(words),
                PlaceHints.none(),
                Language.ENGLISH);
    }

    private static ExtractedComment fullComment(String words) {
        Map<String, String> extras = new LinkedHashMap<>();
        extras.put("Zeile", "9");
        extras.put("Antwort", "");
        return new ExtractedComment(
                new CommentId("K-0123456789ab"),
                LETTER,
                CommentKind.MARGIN_COMMENT,
                SourceLocation.none()
                        .onPage(1)
                        .inParagraph(2)
                        .inTable(3)
                        .inRow(4)
                        .onSheet("Ý kiến")
                        .inCell("C7")
                        .withCommentId("12")
                        .anchoredAt("these words")
                        .under("Health"),
                new Wording(
                        Optional.of(words),
                        Optional.of("new"),
                        Optional.of("because"),
                        Optional.of("these words"),
                        Optional.of("out"),
                        Optional.of("in")),
                new PlaceHints(
                        List.of("Mục II"),
                        Optional.of("5"),
                        Optional.of("6-7"),
                        List.of("A", "B"),
                        Optional.of("paragraph"),
                        Optional.of("heading")),
                Language.MIXED,
                Optional.of("Reviewer 1"),
                Optional.of("Ministry of Health"),
                Optional.of(LocalDate.of(2025, 3, 12)),
                Optional.of(new CommentId("K-ba9876543210")),
                true,
                extras);
    }

    private static LinkedComment linkedAt(String section, String words) {
        return linked(
                comment(words),
                new SectionLink.Stated(
                        List.of(LinkTarget.section(section)),
                        LinkRule.STATED,
                        section,
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private static LinkedComment linked(ExtractedComment comment, SectionLink link) {
        Classification classification =
                new Classification(Optional.of(Stance.REQUEST), List.of(Request.ADD), List.of("bổ sung"));
        return new LinkedComment(new ClassifiedComment(comment, classification), link);
    }

    private static CommentGroup group(int number, String section, LinkedComment first, LinkedComment... others) {
        List<GroupMember> members = new ArrayList<>();
        members.add(new GroupMember(first, Relation.REPRESENTATIVE, 1, List.of(), List.of()));
        for (LinkedComment other : others) {
            members.add(new GroupMember(other, Relation.FORMAT, 0.9, List.of("The"), List.of("again")));
        }
        return new CommentGroup(
                new GroupId(number), section, members, List.of(new GroupId(8)), List.of(new GroupId(9)));
    }

    private static Document receipt(String path, DocumentStatus status) {
        return new Document(
                DocumentId.of(path, LETTER.sha256()),
                path,
                Optional.of(LETTER.sha256()),
                Optional.of("application/pdf"),
                status,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Workshop("2025-03-12 Capital", Optional.of(LocalDate.of(2025, 3, 12)))));
    }
}
