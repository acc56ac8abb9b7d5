package org.consultationdigest.format.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.consultationdigest.format.pdf.PdfBuilder.pdf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.consultationdigest.format.pdf.PdfParagraph.Place;
import org.consultationdigest.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfReaderTest {
    private static final String FULL = "This line of the report is as wide as the column that it stands in, so that it";

    @TempDir
    Path folder;

    private PdfContent read(PdfBuilder builder) throws Exception {
        return new PdfReader().read(builder.saveTo(folder));
    }

    private static List<String> texts(PdfContent content) {
        return content.paragraphs().stream().map(PdfParagraph::text).toList();
    }

    @Test
    void joinsTheLinesOfAParagraphAndPartsParagraphs() throws Exception {
        PdfContent content = read(pdf().page()
                .lines(72, 700, FULL, "goes on here.", "A new paragraph begins below a line that ended early.")
                .lines(72, 640, "After a gap another one begins."));

        assertThat(texts(content))
                .containsExactly(
                        FULL + " goes on here.",
                        "A new paragraph begins below a line that ended early.",
                        "After a gap another one begins.");
    }

    @Test
    void undoesHyphenation() throws Exception {
        PdfContent content = read(pdf().page()
                .lines(
                        72,
                        700,
                        "This line of the report is as wide as the column in which it stands and accel-",
                        "erates."));

        assertThat(texts(content))
                .containsExactly(
                        "This line of the report is as wide as the column in which it stands and accelerates.");
    }

    @Test
    void marksRunningHeadsAndPageNumbers() throws Exception {
        PdfBuilder builder = pdf();
        for (int page = 1; page <= 3; page++) {
            builder.page().lines(72, 800, "Draft national report").lines(300, 30, String.valueOf(page));
            builder.lines(72, 700, "Page " + page + " says something.");
        }
        PdfContent content = read(builder);

        assertThat(content.paragraphs())
                .filteredOn(paragraph -> paragraph.place() == Place.BODY)
                .extracting(PdfParagraph::text)
                .containsExactly("Page 1 says something.", "Page 2 says something.", "Page 3 says something.");
        assertThat(content.paragraphs())
                .filteredOn(paragraph -> paragraph.place() == Place.PAGE_HEADER)
                .hasSize(3);
        assertThat(content.paragraphs())
                .filteredOn(paragraph -> paragraph.place() == Place.PAGE_FOOTER)
                .extracting(PdfParagraph::text)
                .containsExactly("1", "2", "3");
    }

    @Test
    void goesOnWithASentenceOnTheNextPage() throws Exception {
        PdfContent content = read(pdf().page().lines(72, 80, FULL).page().lines(72, 760, "ends on the second page."));

        assertThat(texts(content)).containsExactly(FULL + " ends on the second page.");
        assertThat(content.paragraphs().get(0).page()).isEqualTo(1);
        assertThat(content.paragraphs().get(0).lastPage()).isEqualTo(2);
    }

    @Test
    void readsOneColumnAfterTheOther() throws Exception {
        String[] left = new String[8];
        String[] right = new String[8];
        for (int i = 0; i < 8; i++) {
            left[i] = "left column line " + i + " as wide as can be";
            right[i] = "right column line " + i + " as wide as it is";
        }
        PdfContent content = read(pdf().page().lines(72, 700, left).lines(310, 698, right));

        assertThat(texts(content)).containsExactly(String.join(" ", left) + " " + String.join(" ", right));
    }

    @Test
    void takesNoListsBesideEachOtherForATable() throws Exception {
        PdfBuilder page = pdf().page();
        for (int i = 0; i < 4; i++) {
            float y = 700 - 48 * i;
            page.lines(72, y, "\u2022").lines(90, y, "left item " + i + " as wide as its", "column and a word");
            page.lines(310, y, (i + 1) + ".").lines(328, y, "right item " + i + " as wide as its", "column or nearly");
        }

        PdfContent content = read(page);

        assertThat(content.tables()).isEmpty();
    }

    @Test
    void endsACentredHeadingInSlightlyLargerTypeWhereItsTextBegins() throws Exception {
        PdfContent content = read(pdf().page()
                .lines(72, 732, FULL, "and ends here.")
                .larger(99, 700, "Schools on the islands after the great flood of the spring")
                .lines(72, 685, FULL, "and ends here."));

        assertThat(texts(content)).contains("Schools on the islands after the great flood of the spring");
    }

    @Test
    void keepsTheTwoColumnsOfTheHeadOfALetterApart() throws Exception {
        PdfContent content = read(pdf().page()
                .lines(72, 780, "MINISTRY OF THE SUN", "INSTITUTE OF BAMBOO", "No: 12/IB")
                .lines(330, 780, "REPUBLIC OF LOTUS", "Unity - Peace - Rice", "Hanoi, 5 February 2025")
                .lines(72, 690, "The Institute agrees with the draft."));

        assertThat(content.paragraphs())
                .filteredOn(paragraph -> paragraph.place() == Place.LEFT_COLUMN)
                .extracting(PdfParagraph::text)
                .containsExactly("MINISTRY OF THE SUN", "INSTITUTE OF BAMBOO", "No: 12/IB");
        assertThat(content.paragraphs())
                .filteredOn(paragraph -> paragraph.place() == Place.RIGHT_COLUMN)
                .extracting(PdfParagraph::text)
                .containsExactly("REPUBLIC OF LOTUS", "Unity - Peace - Rice", "Hanoi, 5 February 2025");
    }

    @Test
    void tellsBoldParagraphs() throws Exception {
        PdfContent content = read(pdf().page().bold(72, 700, "A heading").lines(72, 670, "Some text."));

        assertThat(content.paragraphs()).extracting(PdfParagraph::bold).containsExactly(true, false);
    }

    @Test
    void readsNotesWithTheWordsTheyCover() throws Exception {
        PdfContent content = read(pdf().page()
                .lines(72, 700, "The report says many things.")
                .highlight(72, 700, 52, "A. Reviewer", "Which report?")
                .reply("B. Reviewer", "This one.")
                .link(72, 700));

        assertThat(content.notes()).hasSize(2);
        PdfNote note = content.notes().get(0);
        assertThat(note.type()).isEqualTo("Highlight");
        assertThat(note.covered()).contains("The report");
        assertThat(note.author()).contains("A. Reviewer");
        assertThat(note.date()).map(date -> date.toString()).contains("2025-02-05T10:30+07:00");
        assertThat(note.paragraph()).isEqualTo(OptionalInt.of(0));
        assertThat(content.notes().get(1).replyTo()).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void readsVietnamese() throws Exception {
        Optional<File> font = PdfBuilder.vietnameseFont();
        assumeTrue(font.isPresent(), "no font with the letters of Vietnamese on this machine");
        PdfContent content = read(pdf().inFont(font.orElseThrow()).page().lines(72, 700, "Đề nghị bổ sung số liệu."));

        assertThat(texts(content)).containsExactly("Đề nghị bổ sung số liệu.");
    }

    @Test
    void namesPagesWithoutText() throws Exception {
        PdfContent content = read(pdf().page().lines(72, 700, "Text.").page().picture());

        assertThat(content.pagesWithoutText()).containsExactly(2);
    }

    @Test
    void asksForALockedFileToBeSentUnlocked() {
        assertThatThrownBy(() -> read(pdf().page().lines(72, 700, "Secret.").locked("rice")))
                .isInstanceOfSatisfying(UnreadablePdfException.class, fault -> {
                    assertThat(fault.problem().code()).isEqualTo(ProblemCode.ENCRYPTED);
                    assertThat(fault).hasMessageContaining("send it unlocked");
                });
    }

    @Test
    void tellsADamagedFile() throws Exception {
        Path file = Files.write(folder.resolve("broken.pdf"), "%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> new PdfReader().read(file))
                .isInstanceOfSatisfying(
                        UnreadablePdfException.class,
                        fault -> assertThat(fault.problem().code()).isEqualTo(ProblemCode.BROKEN_FILE));
    }

    @Test
    void saysThatAFileIsNotReadWholeBeyondALimit() throws Exception {
        Path file = pdf().page()
                .lines(72, 700, "One.")
                .page()
                .lines(72, 700, "Two.")
                .saveTo(folder);

        PdfContent content = new PdfReader(new Limits(1, 1_000, 1_000)).read(file);

        assertThat(texts(content)).containsExactly("One.");
        assertThat(content.complete()).isFalse();
    }
}
