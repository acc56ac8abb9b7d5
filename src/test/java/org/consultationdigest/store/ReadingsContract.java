package org.consultationdigest.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.store.KeptValues.LETTER;
import static org.consultationdigest.store.KeptValues.comment;
import static org.consultationdigest.store.KeptValues.fullComment;
import static org.consultationdigest.store.KeptValues.linked;
import static org.consultationdigest.store.KeptValues.parsed;
import static org.consultationdigest.store.KeptValues.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.DocumentFacts;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.SourceLocation;
import org.consultationdigest.intake.Document;
import org.consultationdigest.intake.DocumentId;
import org.consultationdigest.intake.DocumentStatus;
import org.consultationdigest.link.LinkRule;
import org.consultationdigest.link.LinkTarget;
import org.consultationdigest.link.LinkedComment;
import org.consultationdigest.link.SectionLink;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.consultationdigest.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every database must keep of what was received and read. */
abstract class ReadingsContract {
    private Database database;
    ConsultationStore store;

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
    void keepsALongReadingInItsOrderAndOfTwoCommentsOfOneIdTheLast() {
        List<ExtractedComment> comments = new ArrayList<>();
        List<Remainder> texts = new ArrayList<>();
        for (int i = 0; i <= 2 * ReadingRows.TOGETHER; i++) {
            comments.add(comment("Comment " + i));
            texts.add(new Remainder(SourceLocation.none(), "Text " + i, Remainder.Why.HEADING));
        }
        List<ExtractedComment> told = new ArrayList<>(comments);
        told.add(0, comments.get(1));
        told.add(comments.get(2));
        comments.add(comments.remove(2));
        DocumentFacts facts = parsed().facts();

        for (int reading = 0; reading < 2; reading++) {
            store.extractions().save(LETTER, "r", new Extraction.Parsed(facts, told, texts, List.of()));

            assertThat(store.comments().idsOf(LETTER))
                    .containsExactlyElementsOf(
                            comments.stream().map(ExtractedComment::id).toList());
            assertThat(store.extractions().remainderOf(LETTER)).isEqualTo(texts);
        }
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

    final void keep(LinkedComment... comments) {
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

    final void keepLink(LinkedComment comment) {
        store.comments().saveClassification(comment.classified());
        store.comments().saveLink(comment);
    }
}
