package org.consultationdigest.extract.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consultationdigest.extract.word.DraftCopies.HEALTH;
import static org.consultationdigest.extract.word.DraftCopies.LAW;
import static org.consultationdigest.extract.word.DraftCopies.SCHOOLS;
import static org.consultationdigest.extract.word.DraftCopies.copy;
import static org.consultationdigest.extract.word.DraftCopies.draft;
import static org.consultationdigest.extract.word.Submissions.ofKind;
import static org.consultationdigest.extract.word.Submissions.parsed;
import static org.consultationdigest.extract.word.Submissions.setAside;
import static org.consultationdigest.format.word.WordFile.commented;
import static org.consultationdigest.format.word.WordFile.run;

import java.nio.file.Path;
import java.util.Optional;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.format.word.WordFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of the draft in which people wrote without tracking, and how a copy is known. */
class UntrackedEditsTest {
    @TempDir
    private Path folder;

    @Test
    void findsWhatWasChangedWithoutTracking() throws Exception {
        WordFile copy = copy("<w:p>" + run("1. " + LAW.replace("two readings", "three long readings")) + "</w:p>");

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(extraction.comments()).hasSize(1);
        ExtractedComment edit = extraction.comments().get(0);
        assertThat(edit.kind()).isEqualTo(CommentKind.UNTRACKED_EDIT);
        assertThat(edit.wording().deleted()).contains("two");
        assertThat(edit.wording().inserted()).contains("three long");
        assertThat(edit.hints().draftParagraph()).contains(LAW);
    }

    @Test
    void findsParagraphsThatWereAddedOrLeftOutWithoutTracking() throws Exception {
        WordFile copy = new WordFile()
                .heading(1, "A. Education")
                .paragraph("1. " + LAW)
                .paragraph("We suggest a paragraph on the training of teachers in mountain areas.")
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(ofKind(CommentKind.UNTRACKED_EDIT, extraction))
                .extracting(
                        edit -> edit.wording().deleted().or(() -> edit.wording().inserted()))
                .containsExactly(
                        Optional.of(SCHOOLS),
                        Optional.of("We suggest a paragraph on the training of teachers in mountain areas."));
        assertThat(ofKind(CommentKind.UNTRACKED_EDIT, extraction).get(1).hints().draftParagraph())
                .contains(LAW);
    }

    @Test
    void bringsNothingOutOfAnUnchangedCopy() throws Exception {
        Extraction.Parsed extraction = parsed(folder, draft(), draft());

        assertThat(extraction.comments()).isEmpty();
        assertThat(extraction.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(setAside(Remainder.Why.DRAFT_TEXT, extraction))
                .containsExactly("A. Education", "1. " + LAW, "2. " + SCHOOLS, "B. Health", "3. " + HEALTH);
    }

    @Test
    void takesATextWithMarksForACopyWhereTheDraftIsNotKnown() throws Exception {
        WordFile copy = new WordFile()
                .raw("<w:p>" + commented("1", run(LAW)) + "</w:p>")
                .paragraph(SCHOOLS);

        Extraction.Parsed extraction = parsed(folder, copy.comment("1", "A", "Why?"));

        assertThat(extraction.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(extraction.comments()).hasSize(1);
        assertThat(setAside(Remainder.Why.DRAFT_TEXT, extraction)).containsExactly(LAW, SCHOOLS);
    }

    @Test
    void takesNoParagraphThatWasPartedForAnEdit() throws Exception {
        int middle = LAW.indexOf(" and entered");
        Extraction.Parsed extraction = parsed(
                folder,
                draft(),
                copy("<w:p>" + run("1. " + LAW.substring(0, middle)) + "</w:p><w:p>"
                        + run(LAW.substring(middle).strip().replace("last", "this")) + "</w:p>"));

        assertThat(extraction.comments())
                .extracting(
                        edit -> edit.wording().deleted(), edit -> edit.wording().inserted())
                .containsExactly(tuple(Optional.of("last"), Optional.of("this")));
    }

    @Test
    void takesNoParagraphsThatWereJoinedForAnEdit() throws Exception {
        WordFile joined = new WordFile()
                .heading(1, "A. Education")
                .paragraph("1. " + LAW + " " + SCHOOLS.replace("clean", "safe"))
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);

        assertThat(parsed(folder, draft(), joined).comments())
                .extracting(
                        edit -> edit.wording().deleted(), edit -> edit.wording().inserted())
                .containsExactly(tuple(Optional.of("clean"), Optional.of("safe")));
    }

    @Test
    void readsWhatStandsOverACopyAsALetter() throws Exception {
        WordFile copy = new WordFile()
                .paragraph("Association of Retired Judges")
                .paragraph("No. 12/ARJ")
                .paragraph("Dear members of the working group,")
                .paragraph("Please find below our changes in the text of the draft.")
                .paragraph("Section B should come first.")
                .heading(1, "A. Education")
                .paragraph("1. " + LAW)
                .paragraph("2. " + SCHOOLS)
                .heading(1, "B. Health")
                .paragraph("3. " + HEALTH);

        Extraction.Parsed extraction = parsed(folder, draft(), copy);

        assertThat(extraction.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(extraction.facts().issuer()).contains("Association of Retired Judges");
        assertThat(extraction.comments())
                .extracting(ExtractedComment::kind, comment -> comment.wording().text())
                .containsExactly(tuple(CommentKind.PARAGRAPH, Optional.of("Section B should come first.")));
        assertThat(MissingWords.in(extraction, copy, folder)).isEmpty();
    }
}
