package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.extract.word.DraftCopies.HEALTH;
import static org.consultationdigest.extract.word.DraftCopies.LAW;
import static org.consultationdigest.extract.word.DraftCopies.SCHOOLS;
import static org.consultationdigest.extract.word.DraftCopies.copy;
import static org.consultationdigest.extract.word.DraftCopies.draft;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.extract.word.Submissions.setAside;
import static org.consultationdigest.format.word.WordFile.commented;
import static org.consultationdigest.format.word.WordFile.deleted;
import static org.consultationdigest.format.word.WordFile.inserted;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.time.LocalDate;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Wording;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and tracked changes in copies of the draft. */
class AnnotatedDraftTest {
    @TempDir
    private Path folder;

    @Test
    void hangsAMarginCommentOnTheDraftsParagraphAndItsHeading() throws Exception {
        WordFile copy = copy("<w:p>" + run("1. ") + run("The law on education ") + commented("7", run("was adopted"))
                        + run(" in two readings and entered into force last year.") + "</w:p>")
                .comment("7", "Officer A", "When exactly?");

        ExtractedComment comment = parsed(folder, draft(), copy).comments().get(0);

        assertThat(comment.kind()).isEqualTo(CommentKind.MARGIN_COMMENT);
        assertThat(comment.wording()).isEqualTo(Wording.text("When exactly?").quoting("was adopted"));
        assertThat(comment.author()).contains("Officer A");
        assertThat(comment.date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(comment.location().paragraph()).hasValue(2);
        assertThat(comment.location().commentId()).contains("7");
        assertThat(comment.location().anchor()).contains("was adopted");
        assertThat(comment.hints().draftParagraph()).contains(LAW);
        assertThat(comment.hints().draftHeading()).contains("A. Education");
    }

    @Test
    void threadsAnswersPastCommentsWithoutWords() throws Exception {
        WordFile copy = copy("<w:p>" + commented("1", run("1. " + LAW)) + "</w:p>")
                .comment("1", "A", "Too long.")
                .comment("2", "B", "")
                .comment("3", "C", "Agreed.")
                .thread("1", "", true)
                .thread("2", "1", true)
                .thread("3", "2", true);

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.comments()).hasSize(2);
        ExtractedComment first = extraction.comments().get(0);
        ExtractedComment answer = extraction.comments().get(1);
        assertThat(answer.replyTo()).contains(first.id());
        assertThat(answer.resolved()).isTrue();
    }

    @Test
    void makesOneProposalOfAReplacementAndKeepsTheDraftsWordsForIt() throws Exception {
        WordFile copy = copy("<w:p>" + run("1. The law on education was adopted in ") + deleted("A", "two")
                + inserted("A", "three") + run(" readings and entered into force last year.") + "</w:p>");

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.comments()).hasSize(1);
        ExtractedComment change = extraction.comments().get(0);
        assertThat(change.kind()).isEqualTo(CommentKind.TRACKED_CHANGE);
        assertThat(change.wording().deleted()).contains("two");
        assertThat(change.wording().inserted()).contains("three");
        assertThat(change.hints().draftParagraph()).contains(LAW);
        assertThat(setAside(Remainder.Why.DRAFT_TEXT, extraction)).contains("1. " + LAW);
    }

    @Test
    void keepsTheProposalsOfTwoPeopleApart() throws Exception {
        WordFile copy = copy("<w:p>" + run("1. The law on education was adopted ") + inserted("A", "quickly ")
                + inserted("B", "and openly ") + run("in two readings and entered into force last year.") + "</w:p>");

        assertThat(ofKind(CommentKind.TRACKED_CHANGE, parsed(folder, draft(), copy)))
                .extracting(
                        change -> change.author().orElse(""),
                        change -> change.wording().inserted().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("A", "quickly "),
                        org.assertj.core.groups.Tuple.tuple("B", "and openly "));
    }

    @Test
    void placesAWholeInsertedParagraphUnderTheHeadingAboveIt() throws Exception {
        WordFile copy = copy("<w:p>" + run("1. " + LAW)
                + "</w:p><w:p><w:pPr><w:rPr><w:ins w:id=\"5\" w:author=\"A\"/></w:rPr></w:pPr>"
                + inserted("A", "A new paragraph on teachers.") + "</w:p>");

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.comments()).hasSize(1);
        assertThat(extraction.comments().get(0).wording().inserted()).contains("A new paragraph on teachers.");
        assertThat(extraction.comments().get(0).wording().deleted()).isEmpty();
        assertThat(extraction.comments().get(0).hints().draftParagraph()).isEmpty();
        assertThat(extraction.comments().get(0).hints().draftHeading()).contains("A. Education");
    }

    @Test
    void keepsAParagraphPutInAtTheEndOfASectionOutOfTheNext() throws Exception {
        WordFile copy = new WordFile()
                .heading(1, "A. Education")
                .paragraph("1. " + LAW)
                .paragraph("2. " + SCHOOLS)
                .raw("<w:p><w:pPr><w:rPr><w:ins w:id=\"5\" w:author=\"A\"/></w:rPr></w:pPr>"
                        + inserted("A", "A new paragraph on teachers.") + "</w:p>")
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.comments()).hasSize(1);
        assertThat(extraction.comments().get(0).hints().draftHeading()).contains("A. Education");
    }

    @Test
    void makesOneProposalOfAMove() throws Exception {
        String range = "w:id=\"31\" w:name=\"move1\"";
        WordFile copy = copy("<w:p>" + run("1. " + LAW) + "</w:p>")
                .raw("<w:p><w:moveFromRangeStart " + range + "/><w:moveFrom w:id=\"32\" w:author=\"A\">"
                        + run("Gone up.") + "</w:moveFrom><w:moveFromRangeEnd w:id=\"31\"/></w:p>")
                .raw("<w:p><w:moveToRangeStart " + range + "/><w:moveTo w:id=\"33\" w:author=\"A\">" + run("Gone up.")
                        + "</w:moveTo><w:moveToRangeEnd w:id=\"31\"/></w:p>");
        WordFile draft = draft().paragraph("Gone up.");

        Extraction.Parsed extraction = parsed(folder, draft, copy);

        assertThat(extraction.comments()).hasSize(1);
        assertThat(extraction.comments().get(0).wording().deleted()).contains("Gone up.");
        assertThat(extraction.comments().get(0).wording().inserted()).contains("Gone up.");
    }

    @Test
    void hangsAWholeParagraphPutInAtTheEndOfASectionBelowTheHeadingAboveIt() throws Exception {
        WordFile copy = new WordFile()
                .heading(1, "A. Education")
                .paragraph("1. " + LAW)
                .paragraph("2. " + SCHOOLS)
                .raw(
                        "<w:p><w:pPr><w:rPr><w:ins w:id=\"903\" w:author=\"A\" w:date=\"2025-02-06T10:00:00Z\"/></w:rPr></w:pPr>"
                                + inserted("A", "Schools in the hills remain far apart.") + "</w:p>")
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);

        ExtractedComment change = ofKind(CommentKind.TRACKED_CHANGE, parsed(folder, draft(), copy))
                .get(0);

        assertThat(change.wording().inserted()).contains("Schools in the hills remain far apart.");
        assertThat(change.hints().draftHeading()).contains("A. Education");
        assertThat(change.hints().draftParagraph()).isEmpty();
    }

    @Test
    void accountsForWordsThatOnePersonPutInAndTookOutAgain() throws Exception {
        String withdrawn = "<w:ins w:id=\"904\" w:author=\"A\" w:date=\"2025-02-06T10:00:00Z\">"
                + deleted("A", " twice over") + "</w:ins>";
        String crossed = "<w:ins w:id=\"905\" w:author=\"A\" w:date=\"2025-02-06T10:00:00Z\">"
                + deleted("B", " by nobody") + "</w:ins>";
        WordFile copy = copy("<w:p>" + run("1. " + LAW) + withdrawn + run(" ") + crossed + "</w:p>");

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(setAside(Remainder.Why.WITHDRAWN_WORDS, extraction)).containsExactly(" twice over");
        assertThat(ofKind(CommentKind.TRACKED_CHANGE, extraction))
                .extracting(change -> change.wording().joined().strip())
                .containsExactly("by nobody", "by nobody");
    }
}
