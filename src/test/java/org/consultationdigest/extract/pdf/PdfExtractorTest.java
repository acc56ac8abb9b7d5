package org.consultationdigest.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.extract.Channel;
import org.consultationdigest.extract.CommentKind;
import org.consultationdigest.extract.ExtractedComment;
import org.consultationdigest.extract.Extraction;
import org.consultationdigest.extract.ExtractionContext;
import org.consultationdigest.extract.Remainder;
import org.consultationdigest.extract.Remainder.Why;
import org.consultationdigest.format.pdf.PdfBuilder;
import org.consultationdigest.format.pdf.PdfReader;
import org.consultationdigest.outline.DraftParagraph;
import org.consultationdigest.outline.ReportOutline;
import org.consultationdigest.outline.Section;
import org.consultationdigest.problem.Problem;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfExtractorTest {
    private static final String PARAGRAPH = "Every child learns to read and write in its own language at school.";

    @TempDir
    Path folder;

    private static Extraction extract(Path file, ExtractionContext context) throws Exception {
        return new PdfExtractor()
                .extract(Submissions.of(file.getFileName().toString(), "application/pdf"), file, context);
    }

    private Extraction.Parsed parsed(PdfBuilder builder, ExtractionContext context) throws Exception {
        return (Extraction.Parsed) extract(builder.saveTo(folder), context);
    }

    private static ExtractionContext draft() {
        Section section = new Section(
                "II", Optional.empty(), "Education", 1, Optional.empty(), Optional.empty(), Optional.empty());
        return new ExtractionContext(Optional.of(new ReportOutline(
                "Draft",
                List.of(section),
                List.of(new DraftParagraph(1, Optional.of("12"), "II", PARAGRAPH, OptionalInt.empty())),
                List.of())));
    }

    @Test
    void keepsALabelOutOfTheNameOfTheSenderAboveIt() throws Exception {
        // The title is the widest line of the page and leaves no room for the word below it.
        Extraction.Parsed letter = parsed(
                addressed(pdf().page()
                        .centred(
                                760,
                                "Joint submission of the Coalition for Fair Work, the Circle of the Night Shifts of our Port",
                                "Confidential: the two organisations are not to be named outside the secretariat")),
                ExtractionContext.unknown());

        assertThat(letter.facts().issuer())
                .contains("Coalition for Fair Work, the Circle of the Night Shifts of our Port");
        assertThat(letter.remainder())
                .extracting(Remainder::text)
                .contains("Confidential: the two organisations are not to be named outside the secretariat");
    }

    @Test
    void keepsALabelOutOfTheNameOfTheSenderItRunsOnFrom() throws Exception {
        Extraction.Parsed letter = parsed(
                addressed(pdf().page()
                        .lines(
                                72,
                                760,
                                "Joint submission of the Coalition for Fair Work, the Circle of the Night Shifts of our Port",
                                "Confidential: the two organisations are not to be named outside the secretariat")),
                ExtractionContext.unknown());

        assertThat(letter.facts().issuer())
                .hasValueSatisfying(issuer -> assertThat(issuer)
                        .endsWith("Coalition for Fair Work, the Circle of the Night Shifts of our Port"));
    }

    private static PdfBuilder addressed(PdfBuilder head) throws Exception {
        return head.lines(72, 700, "To: the Secretariat of the Working Group")
                .lines(72, 670, "Paragraph 12 counts inspections, not what they led to.");
    }

    @Test
    void readsALetterParagraphByParagraph() throws Exception {
        Extraction.Parsed letter = parsed(
                pdf().page()
                        .lines(72, 780, "Institute for Bamboo Studies")
                        .lines(72, 750, "5 February 2025")
                        .lines(72, 720, "Dear colleagues,")
                        .lines(72, 690, "1. Paragraph 12 is outdated.")
                        .lines(72, 660, "2. The State should build schools.")
                        .lines(72, 630, "Yours sincerely,"),
                draft());

        assertThat(letter.comments())
                .extracting(comment -> comment.wording().text().orElse(""))
                .containsExactly("Paragraph 12 is outdated.", "The State should build schools.");
        assertThat(letter.facts().channel()).isEqualTo(Channel.LETTER);
        assertThat(letter.facts().issuer()).contains("Institute for Bamboo Studies");
        assertThat(letter.comments().get(0).location().page()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void readsTheNotesOnACopyOfTheDraft() throws Exception {
        Extraction.Parsed copy = parsed(
                pdf().page()
                        .bold(72, 730, "II. Education")
                        .lines(72, 700, PARAGRAPH)
                        .highlight(72, 700, 55, "A. Reviewer", "Not in the mountains.")
                        .reply("B. Reviewer", "I agree.")
                        .state("B. Reviewer", "Completed")
                        .strikeOut(72, 700, 27, "C. Reviewer", ""),
                draft());

        assertThat(copy.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(copy.remainder())
                .extracting(Remainder::text, Remainder::why)
                .contains(org.assertj.core.groups.Tuple.tuple(PARAGRAPH, Why.DRAFT_TEXT));
        ExtractedComment note = copy.comments().get(0);
        assertThat(note.kind()).isEqualTo(CommentKind.PDF_ANNOTATION);
        assertThat(note.wording().text()).contains("Not in the mountains.");
        assertThat(note.wording().quoted()).contains("Every child");
        assertThat(note.location().anchor()).contains("Every child");
        assertThat(note.hints().draftParagraph()).contains(PARAGRAPH);
        assertThat(note.hints().draftHeading()).contains("II. Education");
        assertThat(note.author()).contains("A. Reviewer");
        assertThat(note.date()).contains(LocalDate.of(2025, 2, 5));
        assertThat(note.resolved()).isTrue();
        assertThat(copy.comments().get(1).replyTo()).contains(note.id());
        assertThat(copy.comments().get(2).kind()).isEqualTo(CommentKind.PDF_ANNOTATION);
        assertThat(copy.comments().get(2).wording().deleted()).contains("Every");
        assertThat(copy.comments()).hasSize(3);
    }

    @Test
    void asksForTheTextOfAScan() throws Exception {
        Extraction scan = extract(pdf().page().picture().saveTo(folder), draft());

        assertThat(scan).isInstanceOfSatisfying(Extraction.Unreadable.class, unreadable -> {
            assertThat(unreadable.problem().code()).isEqualTo(ProblemCode.NO_TEXT);
            assertThat(unreadable.problem().message()).contains("Tesseract");
        });
    }

    @Test
    void namesTheScannedPagesOfAMixedFile() throws Exception {
        Extraction.Parsed mixed = parsed(
                pdf().page()
                        .lines(72, 700, "The State should build schools.")
                        .page()
                        .picture(),
                draft());

        assertThat(mixed.comments()).hasSize(1);
        assertThat(mixed.problems())
                .extracting(Problem::code, Problem::part)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ProblemCode.NO_TEXT, Optional.of("page 2")));
    }

    @Test
    void countsTheNotesOfRealFiles() throws Exception {
        Path annotated = data().resolve("annotated");
        assumeTrue(Files.exists(annotated), "no data to measure on");
        List<String> wrong = new ArrayList<>();
        int measured = 0;
        for (String line : Files.readAllLines(annotated.resolve("expected.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[1].equals("pdf-annotations-with-text")) {
                measured++;
                String found = String.valueOf(annotations(annotated.resolve(cells[0])));
                if (!found.equals(cells[2])) {
                    wrong.add(cells[0] + ": " + found + " instead of " + cells[2]);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(measured).isEqualTo(12);
    }

    @Test
    void countsTheMarksOfRealFiles() throws Exception {
        Path annotated = data().resolve("annotated");
        assumeTrue(Files.exists(annotated), "no data to measure on");
        List<String> wrong = new ArrayList<>();
        int measured = 0;
        for (String line : Files.readAllLines(annotated.resolve("expected.tsv"))) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && cells[1].equals("pdf-markup-annotations")) {
                measured++;
                int found = new PdfReader()
                        .read(annotated.resolve(cells[0]))
                        .notes()
                        .size();
                if (found != Integer.parseInt(cells[2])) {
                    wrong.add(cells[0] + ": " + found + " instead of " + cells[2]);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(measured).isEqualTo(12);
    }

    @Test
    void readsTheBalloonsOfAPrintWithMarginComments() throws Exception {
        PdfBuilder print = pdf().page().bold(60, 780, "II. Education");
        for (int i = 0; i < 5; i++) {
            print.lines(
                    60, 750 - 40 * i, PARAGRAPH.substring(0, 60), "and goes on to the end of the text here " + i + ".");
        }
        print.small(430, 751, "Commented [AB1]: Not in the", "mountains.");
        print.small(430, 671, "Deleted: at school");
        print.small(430, 631, "Formatted: Font: Bold");
        Extraction.Parsed copy = parsed(print, draft());

        assertThat(copy.facts().channel()).isEqualTo(Channel.ANNOTATED_DRAFT);
        assertThat(copy.comments())
                .extracting(
                        ExtractedComment::kind,
                        comment -> comment.wording().text().orElse(""),
                        comment -> comment.wording().deleted().orElse(""))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(CommentKind.MARGIN_COMMENT, "Not in the mountains.", ""),
                        org.assertj.core.groups.Tuple.tuple(CommentKind.TRACKED_CHANGE, "", "at school"));
        ExtractedComment first = copy.comments().get(0);
        assertThat(first.author()).contains("AB");
        assertThat(first.hints().draftParagraph())
                .hasValueSatisfying(text -> assertThat(text).endsWith("here 0."));
        assertThat(first.hints().draftHeading()).contains("II. Education");
        assertThat(copy.remainder()).extracting(Remainder::text).contains("Formatted: Font: Bold");
    }

    @Test
    void accountsForMarksWithoutWords() throws Exception {
        Extraction.Parsed copy = parsed(
                pdf().page()
                        .lines(72, 700, PARAGRAPH)
                        .highlight(72, 700, 55, "A. Reviewer", "")
                        .drawing(72, 500, "B. Reviewer"),
                draft());

        assertThat(copy.comments()).isEmpty();
        assertThat(copy.remainder())
                .extracting(Remainder::text, remainder -> remainder.location().anchor())
                .contains(org.assertj.core.groups.Tuple.tuple("Every child", Optional.of("Every child")));
        assertThat(copy.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ProblemCode.BROKEN_PART);
            assertThat(problem.part()).contains("page 1");
            assertThat(problem.message()).contains("drawn").contains("B. Reviewer");
        });
    }

    private static long annotations(Path file) throws Exception {
        return extract(file, ExtractionContext.unknown()) instanceof Extraction.Parsed parsed
                ? parsed.comments().stream()
                        .filter(comment -> comment.kind() == CommentKind.PDF_ANNOTATION)
                        .filter(comment -> comment.wording().text().isPresent())
                        .count()
                : 0;
    }

    @Test
    void endsOddFilesWithAValue() throws Exception {
        Path robustness = data().resolve("robustness");
        assumeTrue(Files.exists(robustness), "no data to measure on");
        for (Path file : PdfBuilder.filesBelow(robustness, ".pdf")) {
            Extraction extraction = Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> extract(file, ExtractionContext.unknown()), file::toString);
            assertThat(extraction).as(file.toString()).isNotNull();
        }
    }

    private static Path data() {
        return Path.of(System.getProperty("test.data", "../shared/data"));
    }
}
