package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.consultationdigest.format.pdf.PdfForm.form;

import java.nio.file.Path;
import java.util.List;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.format.pdf.PdfForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfFormExtractionTest {
    @TempDir
    Path folder;

    private Extraction.Parsed read(PdfForm form) throws Exception {
        Path file = form.saveTo(folder);
        return (Extraction.Parsed) new PdfExtractor()
                .extract(Submissions.of("form.pdf", "application/pdf"), file, ExtractionContext.unknown());
    }

    private static String said(ExtractedComment comment) {
        return comment.wording().text().orElse("");
    }

    @Test
    void takesEachFilledFieldForAnAnswerToItsQuestion() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 780, "Consultation on the draft report")
                .printed(72, 740, "1. Is the chapter on water complete?")
                .text(72, 715, "q1", "", "It leaves out wells.")
                .printed(72, 680, "2. What should be added on schools?")
                .text(72, 655, "q2", "", "")
                .text(72, 600, "q3", "Further remarks on chapter 3", "Cite the census."));

        assertThat(read.comments())
                .extracting(
                        ExtractedComment::kind,
                        PdfFormExtractionTest::said,
                        comment -> comment.location().heading().orElse(""),
                        comment -> comment.location().page().orElse(0))
                .containsExactly(
                        tuple(
                                CommentKind.FORM_FIELD,
                                "It leaves out wells.",
                                "1. Is the chapter on water complete?",
                                1),
                        tuple(CommentKind.FORM_FIELD, "Cite the census.", "Further remarks on chapter 3", 1));
        assertThat(read.comments().get(1).hints().references()).containsExactly("Further remarks on chapter 3");
        assertThat(read.remainder())
                .extracting(Remainder::text)
                .anyMatch(text -> text.contains("What should be added on schools?"));
    }

    @Test
    void saysChoicesAndTicksInTheWordsThatThePersonSaw() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 780, "Consultation on the draft report")
                .choice(72, 740, "level", "Priority of chapter 2", List.of("a", "b"), List.of("High", "Low"), 1)
                .buttons(72, 700, "view", "Do you support paragraph 12?", List.of("s1", "s2"), 1)
                .printed(86, 700, "Yes")
                .printed(186, 700, "Not as it stands")
                .box(72, 660, "b1", true)
                .printed(86, 660, "Paragraph 14 should be deleted")
                .box(72, 640, "b2", false)
                .printed(86, 640, "Paragraph 15 should be deleted"));

        assertThat(read.comments())
                .extracting(
                        PdfFormExtractionTest::said,
                        comment -> comment.location().heading().orElse(""))
                .containsExactly(
                        tuple("Low", "Priority of chapter 2"),
                        tuple("Not as it stands", "Do you support paragraph 12?"),
                        tuple("Paragraph 14 should be deleted", ""));
    }

    @Test
    void readsNumberedFieldsAsTheRowsOfACommentTable() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 780, "Comment form")
                .text(150, 750, "organisation", "Name of organisation", "Institute for Bamboo Studies")
                .text(72, 700, "Section_1", "", "2.1")
                .text(280, 700, "Comment_1", "", "The figure is outdated.")
                .text(72, 640, "ProposedChange_1", "", "Use the census of 2019.")
                .text(72, 560, "Section_2", "", "3")
                .text(280, 560, "Comment_2", "", "Wells are left out.")
                .text(72, 500, "ProposedChange_2", "", ""));

        assertThat(read.facts().issuer()).contains("Institute for Bamboo Studies");
        assertThat(read.comments())
                .extracting(
                        PdfFormExtractionTest::said,
                        comment -> comment.wording().proposedChange().orElse(""),
                        comment -> comment.hints().references())
                .containsExactly(
                        tuple("The figure is outdated.", "Use the census of 2019.", List.of("Section 2.1")),
                        tuple("Wells are left out.", "", List.of("Section 3")));
        assertThat(read.facts().mapping()).isPresent();
    }

    @Test
    void doesNotTakeForAnAnswerWhatTheFormWasSentOutWith() throws Exception {
        Extraction.Parsed read = read(form().printed(72, 780, "Consultation on the draft report")
                .text(72, 740, "hint", "Remarks", "Type here", "Type here")
                .text(72, 700, "more", "Other remarks", "Add a map."));

        assertThat(read.comments()).extracting(PdfFormExtractionTest::said).containsExactly("Add a map.");
        assertThat(read.remainder())
                .extracting(Remainder::text, Remainder::why)
                .contains(tuple("Remarks: Type here", Why.INSTRUCTIONS));
    }
}
